package org.attune.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.curriculum.Catalog;
import org.attune.practice.RunComparison;
import org.attune.practice.RunComparisons;
import org.attune.practice.model.SceneState;

/** Two runs of a scene side by side. */
@Named
@RequestScoped
public class PracticeCompareBacking {

    @Inject
    RunComparisons comparisons;

    @Inject
    Catalog catalog;

    private String scenarioId;
    private Long with;
    private RunComparison comparison;

    public void load() {
        comparison = comparisons.of(scenarioId, with);
    }

    public RunComparison getComparison() {
        return comparison;
    }

    /** The client's three values over one run. */
    public List<StateLine> linesOf(RunComparison.Side side) {
        return SceneState.NAMES.stream()
                .map(name -> new StateLine(name, side.getStates(), side.getTurnsWithSlips()))
                .toList();
    }

    /** What a behaviour is called. */
    public String behaviour(String behaviourId) {
        return catalog.behaviourText(behaviourId);
    }

    public String getScenarioId() {
        return scenarioId;
    }

    public void setScenarioId(String scenarioId) {
        this.scenarioId = scenarioId;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }
}
