package org.attune.review.model;

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
import org.attune.shared.Refusal;

/**
 * A recording handed by its trainee to one supervisor. The trainee rated themselves before, the goal they are working on
 * travels with it, and the feedback has a due time (R12, R16). Until feedback is released the trainee can take it back;
 * when the client withdraws, an open review ends without a result and without a mark against anybody (E2).
 */
@Entity
@Table(name = "review_assignment")
public class ReviewAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    /** The recording again while this assignment counts; unique, so that a recording is with one reviewer at most. */
    @Column(name = "live_recording_id")
    private Long liveRecordingId;

    @Column(name = "trainee_id", nullable = false, updatable = false)
    private long traineeId;

    @Column(name = "supervisor_id", nullable = false, updatable = false)
    private long supervisorId;

    @Column(name = "self_sheet_id", nullable = false, updatable = false)
    private long selfSheetId;

    @Column(name = "sheet_id")
    private Long sheetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state = ReviewState.SUBMITTED;

    private String goal;

    @Embedded
    private Feedback feedback;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Embedded
    private DueClock clock;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "content_erased", nullable = false)
    private boolean contentErased;

    protected ReviewAssignment() {} // For JPA.

    /** @param goal the practice goal the trainee works on, as it stands today; null when there is none */
    public ReviewAssignment(RatingSheet selfRating, Parties parties, String goal, Times times) {
        if (selfRating.getKind() != SheetKind.SELF || selfRating.isDraft()) {
            throw new Refusal("review", "submit.self-first");
        }
        this.organizationId = selfRating.getOrganizationId();
        this.recordingId = selfRating.getRecordingId();
        this.liveRecordingId = selfRating.getRecordingId();
        this.traineeId = selfRating.getRaterId();
        this.selfSheetId = selfRating.getId();
        this.supervisorId = parties.supervisorId();
        this.clientId = parties.clientId();
        this.goal = goal;
        this.submittedAt = times.submitted();
        this.clock = new DueClock(times.due());
    }

    /** Whose voice it is, and who is to listen. */
    public record Parties(long clientId, long supervisorId) {}

    /** When it was handed over and by when feedback is due. */
    public record Times(Instant submitted, Instant due) {}

    /** The supervisor writes for the first time; looking alone changes nothing. */
    public void begin(RatingSheet sheet) {
        requireOpen();
        sheetId = sheet.getId();
        state = ReviewState.IN_REVIEW;
    }

    public void draft(Feedback draft) {
        requireOpen();
        feedback = draft;
    }

    /** Makes the feedback the trainee's; the caller has made sure that nothing is missing. */
    public void release(Instant now) {
        requireOpen();
        state = ReviewState.RELEASED;
        releasedAt = now;
    }

    /** The trainee answers. */
    public void acknowledge(Answer given, Instant now) {
        if (state != ReviewState.RELEASED || contentErased) {
            throw new Refusal("review", "answer.closed");
        }
        state = ReviewState.ACKNOWLEDGED;
        answer = given;
        endedAt = now;
    }

    /** The trainee takes the submission back. */
    public void withdraw(Instant now) {
        if (state.isReleased()) {
            throw new Refusal("review", "withdraw.too-late");
        }
        requireOpen();
        end(ReviewState.WITHDRAWN, now);
    }

    /** The client no longer lets the supervisor listen: an open review ends without a result. */
    public void closeWithoutResult(Instant now) {
        if (state.isOpen()) {
            end(ReviewState.CLOSED, now);
        }
    }

    /** The recording's key is gone and every text with it; who, when, marks and digests stay. */
    public void eraseContent() {
        contentErased = true;
        goal = null;
        feedback = feedback == null ? null : new Feedback(null, feedback.getStrengthMs(), null);
    }

    /** The recording was redacted: the same feedback, its words under another key. */
    public void redact(Feedback broughtOver) {
        feedback = feedback == null ? null : broughtOver;
    }

    /** Nobody may listen for now; the time until it is due stands still (E2). */
    public void pause(Instant now) {
        if (state.isOpen()) {
            clock.pause(now);
        }
    }

    /** It goes on, and the time that was lost is given back. */
    public void goOn(Instant now) {
        clock.goOn(now);
    }

    /** A safety event comes before every deadline (R17). */
    public void suspend(Instant since) {
        if (state.isOpen()) {
            clock.suspend(since.isBefore(submittedAt) ? submittedAt : since);
        }
    }

    /** Deadlines run again. */
    public void resume(Instant now) {
        clock.resume(now);
    }

    public boolean isPaused() {
        return state.isOpen() && clock.isPaused();
    }

    /** Whether no time runs, for whatever reason. */
    public boolean isHeld() {
        return state.isOpen() && clock.isHeld();
    }

    /** Whether feedback should have been there; never while the time until it is due stands still. */
    public boolean isLate(Instant now) {
        return state.isOpen() && clock.isOver(now);
    }

    private void end(ReviewState how, Instant now) {
        state = how;
        endedAt = now;
        liveRecordingId = null;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refusal("review", "review.not-open");
        }
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

    public long getClientId() {
        return clientId;
    }

    public long getTraineeId() {
        return traineeId;
    }

    public long getSupervisorId() {
        return supervisorId;
    }

    public long getSelfSheetId() {
        return selfSheetId;
    }

    /** The supervisor's sheet, or null before they wrote anything. */
    public Long getSheetId() {
        return sheetId;
    }

    public ReviewState getState() {
        return state;
    }

    /** The practice goal that came with the submission, or null. */
    public String getGoal() {
        return goal;
    }

    /** Never null; empty before the supervisor wrote anything. */
    public Feedback getFeedback() {
        return feedback == null ? new Feedback() : feedback;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getDueAt() {
        return clock.getDueAt();
    }

    /** Since when it waits for the client, or null. */
    public Instant getPausedAt() {
        return clock.getPausedAt();
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Answer getAnswer() {
        return answer;
    }

    public boolean isContentErased() {
        return contentErased;
    }
}
