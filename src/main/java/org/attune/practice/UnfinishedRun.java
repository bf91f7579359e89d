package org.attune.practice;

import org.attune.practice.model.ScenarioRun;

/** A run that keeps the next one closed: still open, or with feedback to read and answer. */
public record UnfinishedRun(long id, String scenario, String title, boolean open) {

    static UnfinishedRun of(ScenarioRun run) {
        return new UnfinishedRun(run.getId(), run.getScenario(), run.getTitle(), run.isOpen());
    }
}
