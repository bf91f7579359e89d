package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attune.shared.Refusal;

/**
 * Something in a coach's work put a life at risk, or ended one (R17, E20). What is kept is the least that helps: which
 * steps were taken and when, no name, no clinical detail. Only the trainee and the supervisor who was told read it. From
 * the moment it was noticed until it is closed no deadline of theirs runs.
 */
@Entity
@Table(name = "logbook_safety_event")
public class SafetyEvent {

    /** By when the supervisor has to be told. */
    public static final Duration TIME_TO_TELL = Duration.ofHours(24);

    private static final Duration TIME_TO_REMIND = TIME_TO_TELL.minusHours(4);

    /** What has to have happened before it can be closed, in the order in which one takes it up. */
    public enum Step {
        JUDGED,
        SAFE,
        REFERRED,
        TOLD,
        DEBRIEFED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    @Column(name = "noticed_at", nullable = false, updatable = false)
    private Instant noticedAt;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Embedded
    private SafetySteps steps;

    /** A few words for the supervisor, encrypted under the event's own name. */
    private byte[] note;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "debriefed_at")
    private Instant debriefedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "fact_id")
    private Long factId;

    protected SafetyEvent() {} // For JPA.

    public SafetyEvent(long organizationId, long traineeId, Instant noticedAt, SafetySteps steps, Instant now) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.noticedAt = noticedAt;
        this.recordedAt = now;
        this.steps = steps;
    }

    /** The supervisor was told, by a letter and on their Today. */
    public void tell(long supervisor, Instant now) {
        supervisorId = supervisor;
        toldAt = now;
    }

    public void isFact(long id) {
        factId = id;
    }

    public void note(byte[] sealed) {
        note = sealed;
    }

    /** What has been done meanwhile. A step that was taken is not taken back: it happened. */
    public void goOn(SafetySteps further) {
        requireOpen();
        steps = steps.and(further);
    }

    /** The supervisor has read it and takes it up. */
    public void seen(Instant now) {
        requireOpen();
        if (seenAt == null) {
            seenAt = now;
        }
    }

    /** The talk between the two was held. */
    public void debriefed(Instant now) {
        requireOpen();
        if (debriefedAt == null) {
            seen(now);
            debriefedAt = now;
        }
    }

    /**
     * Ends it.
     *
     * @throws Refusal while a step is open
     */
    public void close(Instant now) {
        requireOpen();
        next().ifPresent(step -> {
            throw new Refusal("logbook", "refused.event-open." + step);
        });
        closedAt = now;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new Refusal("logbook", "refused.settled");
        }
    }

    public boolean isDone(Step step) {
        return switch (step) {
            case JUDGED -> steps.getImmediacy() != null;
            case SAFE -> steps.isSafe() || steps.isEmergency() || steps.isDeath();
            case REFERRED -> steps.isReferred() || steps.isNoReferral() || steps.isDeath();
            case TOLD -> toldAt != null;
            case DEBRIEFED -> debriefedAt != null;
        };
    }

    /** What comes next; empty when all is done. */
    public Optional<Step> next() {
        return getOpenSteps().stream().findFirst();
    }

    public List<Step> getOpenSteps() {
        return Arrays.stream(Step.values()).filter(step -> !isDone(step)).toList();
    }

    /** When somebody is reminded who has not told or not looked yet: while the day to do so still runs. */
    public Instant getRemindAt() {
        return noticedAt.plus(TIME_TO_REMIND);
    }

    /** Whether the supervisor was told later than within a day, or is still to be told. */
    public boolean isToldLate(Instant now) {
        return (toldAt == null ? now : toldAt).isAfter(noticedAt.plus(TIME_TO_TELL));
    }

    /** Whether this is the supervisor who was told. */
    public boolean isTold(long person) {
        return supervisorId != null && supervisorId == person;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** One of the two is erased: what was written goes with them. That there was something, and its days, stay. */
    public void forgetWords() {
        note = null;
    }

    /** In one word, for those who may know that it exists and nothing else. */
    public String getState() {
        if (closedAt != null) {
            return "CLOSED";
        }
        return toldAt == null ? "UNTOLD" : seenAt == null ? "TOLD" : debriefedAt == null ? "SEEN" : "DEBRIEFED";
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

    /** Who was told, or null while there is nobody to tell. */
    public Long getSupervisorId() {
        return supervisorId;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public SafetySteps getSteps() {
        return steps;
    }

    public byte[] getNote() {
        return note == null ? null : note.clone();
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public Instant getDebriefedAt() {
        return debriefedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Long getFactId() {
        return factId;
    }
}
