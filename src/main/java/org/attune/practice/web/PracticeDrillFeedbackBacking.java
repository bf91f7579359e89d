package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.curriculum.Catalog;
import org.attune.identity.AccountService;
import org.attune.practice.DrillFeedback;
import org.attune.practice.SpokenAnswers;
import org.attune.practice.model.DrillOutcome;
import org.attune.practice.model.DrillTry;

/** A look at somebody else's drill: the task, the answer, and what was seen in it. */
@Named
@ViewScoped
public class PracticeDrillFeedbackBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DrillFeedback feedback;

    @Inject
    SpokenAnswers spoken;

    @Inject
    AccountService accounts;

    @Inject
    Catalog catalog;

    private Long tryId;
    private DrillOutcome outcome;
    private String strength;
    private String nextTry;
    private transient DrillTry one;

    public void load() {
        one = feedback.given(tryId);
    }

    public String give() {
        feedback.give(tryId, new DrillTry.Feedback(outcome, strength, nextTry));
        return "/practice/drill-feedback?faces-redirect=true&id=" + tryId;
    }

    public String handBack() {
        feedback.handBack(tryId);
        return "/today/today?faces-redirect=true";
    }

    public DrillTry getOne() {
        if (one == null) {
            load();
        }
        return one;
    }

    /** What was recorded and can be heard, or null; once the trainee has answered it is theirs alone again. */
    public SpokenAnswers.Spoken getSpoken() {
        boolean open = getOne().getTakeaway() == null;
        return open ? spoken.of(getOne().getId()).orElse(null) : null;
    }

    public String getTrainee() {
        return accounts.nameOf(getOne().getTraineeId());
    }

    /** What the behaviour is called. */
    public String getBehaviour() {
        return catalog.behaviourText(getOne().getTask().getBehaviour());
    }

    public DrillOutcome[] getOutcomes() {
        return DrillOutcome.values();
    }

    public Long getTryId() {
        return tryId;
    }

    public void setTryId(Long tryId) {
        this.tryId = tryId;
    }

    public DrillOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DrillOutcome outcome) {
        this.outcome = outcome;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getNextTry() {
        return nextTry;
    }

    public void setNextTry(String nextTry) {
        this.nextTry = nextTry;
    }
}
