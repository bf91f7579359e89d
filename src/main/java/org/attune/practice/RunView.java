package org.attune.practice;

import java.util.ArrayList;
import java.util.List;
import org.attune.practice.model.Line;
import org.attune.practice.model.Reply;
import org.attune.practice.model.RunState;
import org.attune.practice.model.Scenario;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.SceneState;
import org.attune.practice.model.Turn;

/** A scene as the trainee sees it now: the conversation so far, what may be said next and how the client is doing. */
public class RunView {

    private final ScenarioRun run;
    private final Scenario scenario;
    private final List<Part> parts = new ArrayList<>();
    private final boolean stale;

    RunView(ScenarioRun run, Scenario scenario, List<Turn> turns, boolean stale) {
        this.run = run;
        this.scenario = scenario;
        this.stale = stale;
        parts.add(new Part(null, visible(run.openingLines())));
        turns.forEach(turn -> parts.add(new Part(turn.said(), visible(turn.heardLines()))));
    }

    /** One reply (none in the first part) and what the client answered. */
    public record Part(Reply said, List<Line> heard) {}

    private static List<Line> visible(List<Line> lines) {
        return lines.stream().filter(line -> !line.isThought()).toList();
    }

    public long getId() {
        return run.getId();
    }

    public String getTitle() {
        return run.getTitle();
    }

    public String getScenario() {
        return run.getScenario();
    }

    /** What the trainee was told before the scene. */
    public String getBrief() {
        return scenario.brief();
    }

    public String getClient() {
        return scenario.persona().name();
    }

    /** The conversation before the latest exchange. */
    public List<Part> getEarlier() {
        return parts.subList(0, parts.size() - 1);
    }

    /** What was heard before the first reply. */
    public Part getOpening() {
        return parts.get(0);
    }

    public Part getLatest() {
        return parts.get(parts.size() - 1);
    }

    public List<Reply> getReplies() {
        return run.offeredReplies();
    }

    public SceneState getState() {
        return run.now();
    }

    public int getTurn() {
        return run.nextTurn();
    }

    public boolean isOpen() {
        return run.isOpen();
    }

    /** Whether the scene rests until the trainee goes on. */
    public boolean isPaused() {
        return run.isPaused();
    }

    public boolean isLeft() {
        return run.getState() == RunState.LEFT;
    }

    /** Whether the reply that led here came from a page that was no longer up to date. */
    public boolean isStale() {
        return stale;
    }
}
