package org.attune.practice;

import java.io.Serializable;
import java.time.Instant;
import org.attune.practice.model.PracticeGoal;

/** A practice goal as other features show it, for example beside the recording it is tried in. */
public class Goal implements Serializable {

    private static final long serialVersionUID = 1L;
    private final long id;
    private final String text;
    private final String behaviour;
    private final Long fromReviewId;
    private final Instant setAt;

    private Goal(PracticeGoal goal) {
        id = goal.getId();
        text = goal.getText();
        behaviour = goal.getBehaviour();
        fromReviewId = goal.getFromReviewId();
        setAt = goal.getSetAt();
    }

    static Goal of(PracticeGoal goal) {
        return new Goal(goal);
    }

    public long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public Long getFromReviewId() {
        return fromReviewId;
    }

    public Instant getSetAt() {
        return setAt;
    }
}
