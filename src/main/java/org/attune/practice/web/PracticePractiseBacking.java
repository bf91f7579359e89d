package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.practice.Goal;
import org.attune.practice.PracticeGoals;
import org.attune.practice.ScenarioCard;
import org.attune.practice.ScenarioRuns;
import org.attune.practice.UnfinishedRun;

/** The shelf of scenarios. */
@Named
@RequestScoped
public class PracticePractiseBacking {

    @Inject
    ScenarioRuns runs;

    @Inject
    PracticeGoals goals;

    @Inject
    CurrentAccount account;

    private List<ScenarioCard> scenarios;
    private UnfinishedRun unfinished;
    private Goal goal;

    public void load() {
        scenarios = runs.shelf();
        unfinished = runs.unfinished().orElse(null);
        goal = goals.openGoalOf(account.id()).orElse(null);
    }

    public List<ScenarioCard> getScenarios() {
        return scenarios;
    }

    /** The run that keeps others closed, or null. */
    public UnfinishedRun getUnfinished() {
        return unfinished;
    }

    public Goal getGoal() {
        return goal;
    }
}
