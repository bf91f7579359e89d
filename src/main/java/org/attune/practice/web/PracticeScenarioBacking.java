package org.attune.practice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import org.attune.practice.ScenarioRuns;
import org.attune.practice.UnfinishedRun;
import org.attune.practice.model.Scenario;

/** What a trainee reads before a scene: what it holds, what they know, and that today need not be the day. */
@Named
@ViewScoped
public class PracticeScenarioBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRuns runs;

    private String scenarioId;
    private transient Scenario scenario;
    private transient UnfinishedRun unfinished;

    public void load() {
        scenario = runs.scenario(scenarioId);
        unfinished = runs.unfinished().orElse(null);
    }

    public String begin() {
        return "/practice/run?faces-redirect=true&id=" + begun();
    }

    private long begun() {
        try {
            return runs.begin(scenarioId);
        } catch (PersistenceException e) { // Two presses at once: the other one began the scene, this one goes on.
            return runs.begin(scenarioId);
        }
    }

    public Scenario getScenario() {
        if (scenario == null) { // A refused begin shows the page again.
            load();
        }
        return scenario;
    }

    /** Another run that has to come first, or null. */
    public UnfinishedRun getUnfinished() {
        return unfinished;
    }

    public String getScenarioId() {
        return scenarioId;
    }

    public void setScenarioId(String scenarioId) {
        this.scenarioId = scenarioId;
    }
}
