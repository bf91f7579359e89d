package org.attune.shared.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * A piece of background work that survives a crash. A worker says again and again that it is at it; if it falls silent,
 * or its lease ends, another takes over. A failure waits twice as long each time, from half a minute to six hours, until its
 * {@link JobTerms} have no more tries; then it is given up, until an operator has it tried anew.
 */
@Entity
@NoPersonalData("Kinds of work and ids; done jobs are swept after a week.")
@Table(name = "shared_job")
public class Job {

    /** Where a job stands. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    private static final int LONGEST_ERROR = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private JobTerms.Lane lane;

    @Column(nullable = false, updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.WAITING;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "taken_at")
    private Instant takenAt; // While somebody is at it.

    @Column(nullable = false)
    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Job() {} // For JPA.

    Job(String kind, JobTerms.Lane lane, String payload, Instant dueAt, Instant now) {
        this.kind = kind;
        this.lane = lane;
        this.payload = payload;
        this.dueAt = dueAt;
        this.createdAt = now;
    }

    /** Takes it on for a while, or gives it up when every worker so far died over it without a word. */
    void take(JobTerms terms, Instant now) {
        if (attempts >= terms.tries()) {
            giveUp(now);
        } else {
            attempts++;
            takenAt = now;
            dueAt = now.plus(terms.silenceOf(attempts));
        }
    }

    /** Its worker lives: nobody else takes it on for another while, but not for longer than its lease. */
    void goesOn(JobTerms terms, Instant now) {
        if (state == State.WAITING && takenAt != null) {
            var silent = now.plus(JobTerms.SILENCE);
            var leaseEnds = takenAt.plus(terms.leaseOf(attempts));
            var until = silent.isBefore(leaseEnds) ? silent : leaseEnds;
            dueAt = until.isAfter(dueAt) ? until : dueAt;
        }
    }

    void done() {
        state = State.DONE;
        takenAt = null;
        lastError = null;
    }

    /** Plans another try; after the last one the job is left as failed for the operator to see. */
    void failed(String error, JobTerms terms, Instant now) {
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        takenAt = null;
        dueAt = now.plus(JobTerms.waitAfter(attempts));
        if (attempts >= terms.tries()) {
            giveUp(now);
        }
    }

    /** Its time has not come; this look was none of its tries. */
    void notBefore(Instant moment) {
        attempts--;
        takenAt = null;
        dueAt = moment;
    }

    private void giveUp(Instant now) {
        state = State.FAILED;
        takenAt = null;
        dueAt = now;
    }

    /** Begins anew with all tries what was given up; anything else is under way or done already and stays as it is. */
    void tryAgain(Instant now) {
        if (state == State.FAILED) {
            state = State.WAITING;
            attempts = 0;
            dueAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getPayload() {
        return payload;
    }

    public State getState() {
        return state;
    }

    /** When it is to be taken on, or taken over from a silent worker; once given up, since when. */
    public Instant getDueAt() {
        return dueAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getLastError() {
        return lastError;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
