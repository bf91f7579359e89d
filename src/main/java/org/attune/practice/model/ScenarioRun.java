package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One run of a scenario by one trainee, from the first line to the answered feedback. Replies are only ever added, in
 * order, and each is kept with what was offered beside it, so that the feedback quotes what really happened.
 */
@Entity
@Table(name = "practice_scenario_run")
public class ScenarioRun {

    /** A pause longer than this is not practice; the run may wait for days. */
    private static final Duration LONGEST_THOUGHT = Duration.ofMinutes(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId; // An id, not an Account: identity is another feature.

    @Column(nullable = false, updatable = false)
    private String scenario;

    @Column(name = "scenario_digest", nullable = false, updatable = false)
    private String scenarioDigest;

    @Column(nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RunState state = RunState.OPEN;

    @Column(name = "open_slot")
    private Integer openSlot = 1;

    @Column(nullable = false)
    private int turns;

    @Column(nullable = false, updatable = false)
    private String opening;

    @Column(nullable = false)
    private String offered;

    @Column(nullable = false)
    private String saved;

    @Column(name = "guard_now", nullable = false)
    private int guardNow;

    @Column(name = "arousal_now", nullable = false)
    private int arousalNow;

    @Column(name = "hope_now", nullable = false)
    private int hopeNow;

    @Column
    private String ending;

    @Column(name = "active_seconds", nullable = false)
    private int activeSeconds;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ScenarioRun() {} // For JPA.

    /** Who plays, in which organization. */
    public record Player(long organizationId, long traineeId) {}

    public ScenarioRun(Player player, Scenario scenario, String digest, Scene first, String saved, Instant now) {
        this.organizationId = player.organizationId();
        this.traineeId = player.traineeId();
        this.scenario = scenario.id();
        this.scenarioDigest = digest;
        this.title = scenario.title();
        this.opening = SceneText.ofLines(first.lines());
        this.startedAt = now;
        this.movedAt = now;
        stand(first, saved);
    }

    /** The number the next reply carries; a reply with another number comes from an old page. */
    public int nextTurn() {
        return turns + 1;
    }

    public boolean isOpen() {
        return state == RunState.OPEN;
    }

    /** Rests the scene exactly where it is, for a breath or for days; nothing in it moves meanwhile. */
    public void pause(Instant now) {
        requireOpen();
        if (pausedAt == null) {
            spend(now);
            pausedAt = now;
        }
    }

    /** Goes on from the same place; the rest counts for no time. */
    public void resume(Instant now) {
        requireOpen();
        pausedAt = null;
        movedAt = now;
    }

    public boolean isPaused() {
        return isOpen() && pausedAt != null;
    }

    /** Adds a reply and where it led; the run ends when nothing more can be said. */
    public Turn reply(int chosen, Scene next, String nowSaved, Instant now) {
        requireOpen();
        if (pausedAt != null) {
            throw new IllegalStateException("run " + id + " rests");
        }
        var turn = new Turn(this, chosen, next, now);
        turns++;
        spend(now);
        stand(next, nowSaved);
        if (next.isOver()) {
            ending = next.ending();
            close(RunState.ENDED, now);
        }
        return turn;
    }

    /** Stops without consequence, whenever and for whatever reason. */
    public void leave(Instant now) {
        requireOpen();
        close(RunState.LEFT, now);
    }

    /** The feedback was read and its questions were answered. */
    public void answered(Instant now) {
        if (state != RunState.ENDED) {
            throw new IllegalStateException("run " + id + " has no feedback that waits");
        }
        state = RunState.ANSWERED;
        answeredAt = now;
    }

    /** Whole minutes spent in the scene, long pauses left out. */
    public int minutes() {
        return (activeSeconds + 59) / 60;
    }

    private void spend(Instant now) {
        activeSeconds += (int) Math.min(
                LONGEST_THOUGHT.toSeconds(), Duration.between(movedAt, now).toSeconds());
        movedAt = now;
    }

    private void stand(Scene scene, String nowSaved) {
        offered = SceneText.ofReplies(scene.replies());
        saved = nowSaved;
        guardNow = scene.state().guard();
        arousalNow = scene.state().arousal();
        hopeNow = scene.state().hope();
    }

    private void close(RunState how, Instant now) {
        state = how;
        openSlot = null;
        endedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("run " + id + " is over");
        }
    }

    public List<Line> openingLines() {
        return SceneText.lines(opening);
    }

    public List<Reply> offeredReplies() {
        return SceneText.replies(offered);
    }

    public SceneState now() {
        return new SceneState(guardNow, arousalNow, hopeNow);
    }

    String offeredText() {
        return offered;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTraineeId() {
        return traineeId;
    }

    public String getScenario() {
        return scenario;
    }

    public String getScenarioDigest() {
        return scenarioDigest;
    }

    public String getTitle() {
        return title;
    }

    public RunState getState() {
        return state;
    }

    public String getSaved() {
        return saved;
    }

    public String getEnding() {
        return ending;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
