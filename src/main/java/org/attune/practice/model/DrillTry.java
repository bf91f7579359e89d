package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One try of one drill: the task as it stood that day, the trainee's answer, what somebody saw in it, and what the
 * trainee takes from that. The next try of the same drill begins only after that last word.
 */
@Entity
@Table(name = "practice_drill_try")
public class DrillTry {

    public static final int MAX = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId;

    @Embedded
    private DrillTask task;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DrillState state = DrillState.OPEN;

    @Column(name = "open_slot")
    private Integer openSlot = 1;

    @Column(name = "handed_back", nullable = false)
    private boolean handedBack;

    @Column
    private String answer;

    @Column(nullable = false)
    private boolean spoken;

    @Enumerated(EnumType.STRING)
    @Column
    private DrillGiver giver;

    @Column(name = "giver_id")
    private Long giverId;

    @Enumerated(EnumType.STRING)
    @Column
    private DrillOutcome outcome;

    @Column
    private String strength;

    @Column(name = "next_try")
    private String nextTry;

    @Column
    private String takeaway;

    @Column
    private Integer usefulness;

    @Column(nullable = false)
    private boolean raised;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "feedback_at")
    private Instant feedbackAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected DrillTry() {} // For JPA.

    /** Who tries, in which organization. */
    public record Trainee(long organizationId, long id) {}

    /** What was seen in an answer: one strength and one next try (R16). */
    public record Feedback(DrillOutcome outcome, String strength, String nextTry) {}

    public DrillTry(Trainee trainee, DrillTask task, Instant now) {
        organizationId = trainee.organizationId();
        traineeId = trainee.id();
        this.task = task;
        beganAt = now;
    }

    /** Keeps what is written so far. */
    public void write(String words) {
        require(DrillState.OPEN);
        answer = words == null || words.isBlank() ? null : words.strip();
    }

    /** Hands the answer to somebody; to oneself only where nothing depends on it. */
    public void send(DrillGiver to, Long toId, boolean isSpoken, Instant now) {
        require(DrillState.OPEN);
        giver = to;
        giverId = toId;
        spoken = isSpoken;
        handedBack = false;
        sentAt = now;
        state = DrillState.SENT;
    }

    /** The answer is the trainee's alone again, to be changed or given to somebody else. */
    public void takeBack() {
        require(DrillState.SENT);
        giver = null;
        giverId = null;
        sentAt = null;
        state = DrillState.OPEN;
    }

    /** The giver has no time; nobody needs to say why. */
    public void handBack() {
        takeBack();
        handedBack = true;
    }

    public void feedback(Feedback seen, Instant now) {
        require(DrillState.SENT);
        outcome = seen.outcome();
        strength = seen.strength().strip();
        nextTry = seen.nextTry().strip();
        feedbackAt = now;
        state = DrillState.FEEDBACK;
    }

    /**
     * The trainee's last word, which opens the next try.
     *
     * @param useful how much the feedback helped, 1 to 5, or null; only giver and trainee ever see it
     */
    public void answered(String words, Integer useful, boolean isRaised, Instant now) {
        require(DrillState.FEEDBACK);
        takeaway = words.strip();
        usefulness = giver == DrillGiver.SELF ? null : useful;
        raised = isRaised;
        close(DrillState.ANSWERED, now);
    }

    /** Stops without consequence. */
    public void leave(Instant now) {
        if (state.isUnfinished()) {
            close(DrillState.LEFT, now);
        }
    }

    /** The recording is gone; who waits for an answer that was spoken only gets none. */
    public void silenced() {
        if (state == DrillState.SENT && answer == null) {
            takeBack();
        }
    }

    /** Whoever gave the feedback is no longer known here; what they said stays the trainee's. */
    public void forgetGiver() {
        if (state == DrillState.SENT) {
            handBack();
        }
        giverId = null;
    }

    public boolean isOf(long accountId) {
        return traineeId == accountId;
    }

    public boolean isGivenTo(long accountId) {
        return giverId != null && giverId == accountId;
    }

    private void close(DrillState how, Instant now) {
        state = how;
        openSlot = null;
        closedAt = now;
    }

    private void require(DrillState needed) {
        if (state != needed) {
            throw new IllegalStateException("try " + id + " is " + state + ", not " + needed);
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

    public DrillTask getTask() {
        return task;
    }

    public DrillState getState() {
        return state;
    }

    public boolean isHandedBack() {
        return handedBack;
    }

    public String getAnswer() {
        return answer;
    }

    public boolean isSpoken() {
        return spoken;
    }

    public DrillGiver getGiver() {
        return giver;
    }

    public Long getGiverId() {
        return giverId;
    }

    public DrillOutcome getOutcome() {
        return outcome;
    }

    public String getStrength() {
        return strength;
    }

    public String getNextTry() {
        return nextTry;
    }

    public String getTakeaway() {
        return takeaway;
    }

    public Integer getUsefulness() {
        return usefulness;
    }

    public boolean isRaised() {
        return raised;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getFeedbackAt() {
        return feedbackAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
