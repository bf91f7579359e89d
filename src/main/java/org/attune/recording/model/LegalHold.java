package org.attune.recording.model;

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
import java.time.LocalDate;
import org.attune.shared.Refusal;

/**
 * A recording is not deleted for now, although its day comes or its coach would like to: one named person at the school
 * asks and says why, another confirms. It opens the recording to nobody. A client who takes their consent back, or wishes
 * this recording to go, is stronger: then it goes at once, and the hold with it (R11).
 */
@Entity
@Table(name = "recording_hold")
public class LegalHold {

    /** Longer than this nobody can see ahead; it can be asked for again. */
    public static final int MOST_DAYS = 366;

    public static final int LONGEST_REASON = 500;

    /** What nobody confirmed by then is not needed. */
    public static final Duration TO_CONFIRM = Duration.ofDays(7);

    private static final int SHORTEST_REASON = 10;
    private static final int OPEN = 1;

    /** How far it is. */
    public enum State {
        ASKED,
        STANDING,
        OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.ASKED;

    @Column(name = "open_slot")
    private Integer openSlot = OPEN;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private long askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    @Column(name = "review_on", nullable = false)
    private LocalDate reviewOn;

    protected LegalHold() {} // For JPA.

    /**
     * What somebody asks for.
     *
     * @param endsOn the last day on which it holds
     */
    public record Wish(String reason, LocalDate endsOn, LocalDate reviewOn) {}

    /** @throws Refusal beside the field that cannot be so */
    public LegalHold(SessionRecording recording, Wish wish, long askedBy, LocalDate today, Instant now) {
        requireOther(recording.getOwnerId(), askedBy);
        var words = wish.reason() == null ? "" : wish.reason().strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            throw refusal("hold.reason.length", SHORTEST_REASON, LONGEST_REASON).at("reason");
        }
        if (wish.endsOn() == null || !isWithin(wish.endsOn(), today, today.plusDays(MOST_DAYS))) {
            throw refusal("hold.day.range", today.plusDays(1), today.plusDays(MOST_DAYS))
                    .at("endsOn");
        }
        this.organizationId = recording.getOrganizationId();
        this.recordingId = recording.getId();
        this.reason = words;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.endsOn = wish.endsOn();
        this.reviewOn = checkedReview(wish.reviewOn(), today, "reviewOn");
    }

    /** Somebody else says so, too; from now on it holds. */
    public void confirm(long person, long ownerId, LocalDate today) {
        require(State.ASKED);
        if (today.isAfter(endsOn)) {
            throw refusal("hold.passed");
        }
        if (person == askedBy) {
            throw refusal("hold.same-person");
        }
        requireOther(ownerId, person);
        state = State.STANDING;
    }

    /** It was looked at and is still needed. */
    public void reviewed(LocalDate next, LocalDate today) {
        require(State.STANDING);
        reviewOn = checkedReview(next, today, "next");
    }

    /** It is over, for whatever reason; the steps tell which. */
    public void end() {
        state = State.OVER;
        openSlot = null;
    }

    /** The client has gone, and with them what was written about their recording. */
    public void forgetReason() {
        reason = null;
    }

    /** Whether nothing may be deleted; it stands until it is ended, which is soon after its last day. */
    public boolean isStanding() {
        return state == State.STANDING;
    }

    /**
     * Whether its last day has passed, or nobody confirmed it in time.
     *
     * @param today where the coach lives
     */
    public boolean isOverdue(LocalDate today, Instant now) {
        return state != State.OVER && today.isAfter(endsOn)
                || state == State.ASKED && now.isAfter(askedAt.plus(TO_CONFIRM));
    }

    public boolean isToBeReviewed(LocalDate today) {
        return state == State.STANDING && !today.isBefore(reviewOn);
    }

    private LocalDate checkedReview(LocalDate day, LocalDate today, String field) {
        if (day == null || !isWithin(day, today, endsOn)) {
            throw refusal("hold.day.range", today.plusDays(1), endsOn).at(field);
        }
        return day;
    }

    private static boolean isWithin(LocalDate day, LocalDate today, LocalDate last) {
        return day.isAfter(today) && !day.isAfter(last);
    }

    private static void requireOther(long ownerId, long person) {
        if (ownerId == person) {
            throw refusal("hold.own-recording");
        }
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw refusal("hold.settled");
        }
    }

    private static Refusal refusal(String key, Object... arguments) {
        return new Refusal("recording", key, arguments);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public String getReason() {
        return reason;
    }

    public State getState() {
        return state;
    }

    public long getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }
}
