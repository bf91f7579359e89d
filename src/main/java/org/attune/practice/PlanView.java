package org.attune.practice;

import java.util.List;
import org.attune.practice.model.PlanItem;
import org.attune.practice.model.PlanState;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.PracticePlan;

/** A practice plan for one goal, as its trainee or a supervisor sees it. */
public class PlanView {

    private final PracticeGoal goal;
    private final PracticePlan plan;
    private final Reader reader;
    private final List<Option> options;
    private final List<Progress> progress;

    PlanView(PracticeGoal goal, PracticePlan plan, Reader reader, List<Option> options, List<Progress> progress) {
        this.goal = goal;
        this.plan = plan;
        this.reader = reader;
        this.options = options;
        this.progress = progress;
    }

    /** Who looks at it, and what the two are called. */
    record Reader(boolean trainee, String traineeName, String supervisorName) {}

    /** Something that can be picked. */
    public record Option(PlanItem item, List<String> contentNotes, boolean picked) {

        /** The name by which a page posts it. */
        public String key() {
            return item.getKind() + " " + item.getRef();
        }

        /** What it holds, in one line. */
        public String holds() {
            return String.join(", ", contentNotes);
        }
    }

    /** An agreed item and how often it was done since. */
    public record Progress(PlanItem item, long times) {}

    public long getGoalId() {
        return goal.getId();
    }

    public String getGoal() {
        return goal.getText();
    }

    public String getBehaviour() {
        return goal.getBehaviour();
    }

    /** Null while nothing was proposed. */
    public PlanState getState() {
        return plan == null ? null : plan.getState();
    }

    public boolean isForTrainee() {
        return reader.trainee();
    }

    public String getTrainee() {
        return reader.traineeName();
    }

    /** Empty when nobody supervises this trainee. */
    public String getSupervisor() {
        return reader.supervisorName();
    }

    /** Whether whoever looks can pick and propose now. */
    public boolean isEditable() {
        return goal.isOpen() && (reader.trainee() ? getState() != PlanState.WITH_SUPERVISOR : isAnswerable());
    }

    /** Whether whoever looks can say yes to what the other proposed. */
    public boolean isAnswerable() {
        var mine = reader.trainee() ? PlanState.WITH_TRAINEE : PlanState.WITH_SUPERVISOR;
        return goal.isOpen() && getState() == mine;
    }

    public List<Option> getOptions() {
        return options;
    }

    /** What was last proposed or agreed. */
    public List<PlanItem> getItems() {
        return plan == null ? List.of() : plan.getItems();
    }

    public List<Progress> getProgress() {
        return progress;
    }

    public PracticePlan getPlan() {
        return plan;
    }
}
