package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.Behaviour;
import org.attune.curriculum.Catalog;
import org.attune.identity.CurrentAccount;
import org.attune.practice.PracticeGoals;
import org.attune.practice.model.PracticeGoal;

/** A trainee's practice goals and where they came from. */
@Named
@RequestScoped
public class PracticeGoalsBacking {

    @Inject
    PracticeGoals goals;

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    private List<PracticeGoal> all;
    private Long goalId;
    private String text;
    private String about;

    /** The goal that is worked on now, or null. */
    public PracticeGoal getOpen() {
        return all().stream().filter(PracticeGoal::isOpen).findFirst().orElse(null);
    }

    public List<PracticeGoal> getEarlier() {
        return all().stream().filter(goal -> !goal.isOpen()).toList();
    }

    public String met() {
        goals.met(goalId == null ? 0 : goalId);
        return "/practice/goals?faces-redirect=true";
    }

    public String set() {
        goals.setGoal(account.id(), text, null, about);
        return "/practice/goals?faces-redirect=true";
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }

    /** What a goal can be about. */
    public List<Behaviour> getBehaviours() {
        return catalog.behaviours();
    }

    private List<PracticeGoal> all() {
        if (all == null) {
            all = goals.mine();
        }
        return all;
    }

    public Long getGoalId() {
        return goalId == null && getOpen() != null ? getOpen().getId() : goalId;
    }

    /** Posted with the button, so that an old page never closes a newer goal. */
    public void setGoalId(Long goalId) {
        this.goalId = goalId;
    }

    /** The behaviour a goal of one's own is about, or null. */
    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
