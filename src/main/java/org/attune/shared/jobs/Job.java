package org.attune.shared.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * A piece of background work that survives a crash. A worker leases it for a while; if the worker dies the lease runs
 * out and another takes over. A failure waits twice as long each time, from half a minute to six hours.
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

    private static final int MAX_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(nullable = false, updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.WAITING;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Job() {} // For JPA.

    Job(String kind, String payload, Instant dueAt, Instant now) {
        this.kind = kind;
        this.payload = payload;
        this.dueAt = dueAt;
        this.createdAt = now;
    }

    /** Takes it on until then, or gives it up when every worker so far died over it without a word. */
    void lease(Instant until) {
        if (attempts >= MAX_ATTEMPTS) {
            state = State.FAILED;
        } else {
            attempts++;
            dueAt = until;
        }
    }

    void done() {
        state = State.DONE;
        lastError = null;
    }

    /** Plans another try; after the last one the job is left as failed for the operator to see. */
    void failed(String error, Instant now) {
        lastError = error.substring(0, Math.min(error.length(), 500));
        if (attempts >= MAX_ATTEMPTS) {
            state = State.FAILED;
        }
        dueAt = now.plus(waitAfter(attempts));
    }

    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
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
