package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * One reply of the trainee: what could be said, what was said, what the client did with it and how they were before
 * and after. Written once and never changed.
 */
@Entity
@Table(name = "practice_turn")
public class Turn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(name = "turn_no", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String offered;

    @Column(nullable = false, updatable = false)
    private int chosen;

    @Column(nullable = false, updatable = false)
    private String heard;

    @Column(name = "guard_before", nullable = false, updatable = false)
    private int guardBefore;

    @Column(name = "arousal_before", nullable = false, updatable = false)
    private int arousalBefore;

    @Column(name = "hope_before", nullable = false, updatable = false)
    private int hopeBefore;

    @Column(name = "guard_after", nullable = false, updatable = false)
    private int guardAfter;

    @Column(name = "arousal_after", nullable = false, updatable = false)
    private int arousalAfter;

    @Column(name = "hope_after", nullable = false, updatable = false)
    private int hopeAfter;

    @Column(name = "chosen_at", nullable = false, updatable = false)
    private Instant chosenAt;

    protected Turn() {} // For JPA.

    Turn(ScenarioRun run, int chosen, Scene next, Instant now) {
        organizationId = run.getOrganizationId();
        runId = run.getId() == null ? 0 : run.getId();
        number = run.nextTurn();
        offered = run.offeredText();
        this.chosen = chosen;
        heard = SceneText.ofLines(next.lines());
        SceneState before = run.now();
        guardBefore = before.guard();
        arousalBefore = before.arousal();
        hopeBefore = before.hope();
        guardAfter = next.state().guard();
        arousalAfter = next.state().arousal();
        hopeAfter = next.state().hope();
        chosenAt = now;
    }

    public List<Reply> offeredReplies() {
        return SceneText.replies(offered);
    }

    public Reply said() {
        return offeredReplies().get(chosen);
    }

    public List<Line> heardLines() {
        return SceneText.lines(heard);
    }

    public SceneState before() {
        return new SceneState(guardBefore, arousalBefore, hopeBefore);
    }

    public SceneState after() {
        return new SceneState(guardAfter, arousalAfter, hopeAfter);
    }

    public long getRunId() {
        return runId;
    }

    public int getNumber() {
        return number;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }
}
