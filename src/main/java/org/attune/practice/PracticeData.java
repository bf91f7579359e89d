package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.attune.identity.Permitted;
import org.attune.practice.model.Answer;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.Turn;
import org.attune.practice.store.Goals;
import org.attune.practice.store.Runs;
import org.attune.shared.PersonalData;
import org.attune.shared.PersonalRecord;
import org.attune.shared.Subject;

/** A trainee's scenes, answers and goals. They are theirs alone; what counted stands in the ledger, so all of this can go. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class PracticeData implements PersonalData {

    @Inject
    Runs runs;

    @Inject
    Goals goals;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(ScenarioRun.class, Turn.class, Answer.class, PracticeGoal.class);
    }

    @Override
    public String part() {
        return "practice";
    }

    @Override
    public JsonObject exportOf(Subject subject) {
        if (subject.isClient()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        return new PersonalRecord()
                .each("scenes", runs.allOf(subject.id()), this::exportOf)
                .each("goals", goals.everyOf(subject.id()), PracticeData::exportOf)
                .build();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.isClient()) {
            runs.removeAllOf(subject.id());
            goals.removeAllOf(subject.id());
        }
    }

    private PersonalRecord exportOf(ScenarioRun run) {
        return new PersonalRecord()
                .with("scenario", run.getScenario())
                .with("title", run.getTitle())
                .with("startedAt", run.getStartedAt())
                .with("endedAt", run.getEndedAt())
                .with("ending", run.getEnding())
                .each("replies", runs.turnsOf(List.of(run.getId())), PracticeData::exportOf)
                .each("answers", runs.answersOf(run.getId()), PracticeData::exportOf);
    }

    private static PersonalRecord exportOf(Turn turn) {
        return new PersonalRecord()
                .with("at", turn.getChosenAt())
                .with("said", turn.said().text());
    }

    private static PersonalRecord exportOf(Answer answer) {
        return new PersonalRecord().with("question", answer.getQuestion()).with("answer", answer.getAnswer());
    }

    private static PersonalRecord exportOf(PracticeGoal goal) {
        return new PersonalRecord()
                .with("goal", goal.getText())
                .with("behaviour", goal.getBehaviour())
                .with("state", goal.getState())
                .with("setAt", goal.getSetAt())
                .with("closedAt", goal.getClosedAt());
    }
}
