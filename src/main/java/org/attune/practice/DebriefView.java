package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attune.practice.model.Answer;
import org.attune.practice.model.Debrief;
import org.attune.practice.model.RunState;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioRun;

/** The feedback on one run, with earlier runs of the same scenario to look back at. */
public class DebriefView {

    private final ScenarioRun run;
    private final Scenario scenario;
    private final Debrief debrief;
    private final List<Past> runs;
    private final List<Answer> answers;

    DebriefView(ScenarioRun run, Scenario scenario, Debrief debrief, List<Past> runs, List<Answer> answers) {
        this.run = run;
        this.scenario = scenario;
        this.debrief = debrief;
        this.runs = runs;
        this.answers = answers;
    }

    /** One run among several of the same scenario: when, how it ended, how often each behaviour was shown. */
    public record Past(long id, Instant on, String ending, Map<String, Integer> shown) {

        /** How often, as a number to print. */
        public int times(String behaviour) {
            return shown.getOrDefault(behaviour, 0);
        }
    }

    public long getId() {
        return run.getId();
    }

    public String getTitle() {
        return run.getTitle();
    }

    public String getScenarioId() {
        return run.getScenario();
    }

    public String getClient() {
        return scenario.persona().name();
    }

    public List<String> getDerole() {
        return scenario.derole();
    }

    public Scenario.Ending getEnding() {
        return scenario.ending(run.getEnding());
    }

    public Debrief getDebrief() {
        return debrief;
    }

    /** Behaviours the scenario watches for, in its order. */
    public List<String> getWatchFor() {
        return scenario.watchFor();
    }

    /** This run first, then up to three before it. */
    public List<Past> getRuns() {
        return runs;
    }

    public List<String> getQuestions() {
        return scenario.questions();
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    public boolean isAnswered() {
        return run.getState() == RunState.ANSWERED;
    }

    public Instant getAnsweredAt() {
        return run.getAnsweredAt();
    }
}
