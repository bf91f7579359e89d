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
import java.time.Instant;
import java.util.Objects;

/**
 * The one thing a trainee is working on, in their own words, usually set in answer to feedback (R16). It stands on
 * the next recording they submit, until they have it or a new goal takes its place.
 */
@Entity
@Table(name = "practice_goal")
public class PracticeGoal {

    /** Whether a trainee works on it still. */
    public enum State {
        OPEN,
        MET,
        REPLACED
    }

    public static final int MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId;

    @Column(name = "goal", nullable = false, updatable = false)
    private String text;

    @Column(updatable = false)
    private String behaviour;

    @Column(name = "from_review_id", updatable = false)
    private Long fromReviewId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.OPEN;

    @Column(name = "open_slot")
    private Integer openSlot = 1;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected PracticeGoal() {} // For JPA.

    /** Where a goal came from: a review, and the behaviour it is about; either may be unknown. */
    public record Origin(Long reviewId, String behaviour) {}

    public PracticeGoal(long organizationId, long traineeId, String text, Origin origin, Instant now) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.text = text.strip();
        this.behaviour = origin.behaviour();
        this.fromReviewId = origin.reviewId();
        this.setAt = now;
    }

    public void met(Instant now) {
        close(State.MET, now);
    }

    public void replaced(Instant now) {
        close(State.REPLACED, now);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether this is the goal that was just set with these words for this review. */
    public boolean isSame(String words, Long reviewId) {
        return text.equals(words.strip()) && Objects.equals(fromReviewId, reviewId);
    }

    private void close(State how, Instant now) {
        if (isOpen()) {
            state = how;
            openSlot = null;
            closedAt = now;
        }
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

    public String getText() {
        return text;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public Long getFromReviewId() {
        return fromReviewId;
    }

    public State getState() {
        return state;
    }

    public Instant getSetAt() {
        return setAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
