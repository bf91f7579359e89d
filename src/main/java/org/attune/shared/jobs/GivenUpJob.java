package org.attune.shared.jobs;

import java.io.Serializable;
import java.time.Instant;

/** Work that was tried in vain, for the operator: what kind, how often, where it broke. Never whom it is about. */
public class GivenUpJob implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String kind;
    private final int attempts;
    private final Instant givenUpAt;
    private final String fault;

    GivenUpJob(Job job) {
        this.id = job.getId();
        this.kind = job.getKind();
        this.attempts = job.getAttempts();
        this.givenUpAt = job.getDueAt();
        this.fault = job.getLastError();
    }

    public long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getGivenUpAt() {
        return givenUpAt;
    }

    /** Types and places; null when the server went down each time. */
    public String getFault() {
        return fault;
    }
}
