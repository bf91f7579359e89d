package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far the looking into an uploaded file has come. It is there while the file is looked into, and no longer. */
@Entity
@Table(name = "recording_intake_step")
public class IntakeStep {

    /** In this order; a file whose picture browsers play is never converted. */
    public enum Step {
        /** What the file is, and from start to end how it sounds. */
        LISTENING,
        /** Written anew, so that browsers play it. */
        CONVERTING
    }

    /** A moment on the way. */
    public record Reached(Step step, int percent, Instant at) {}

    @Id
    @Column(name = "recording_id")
    private long recordingId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Step step;

    @Column(nullable = false)
    private int percent;

    @Column(name = "reached_at", nullable = false)
    private Instant reachedAt;

    protected IntakeStep() {} // For JPA.

    public IntakeStep(SessionRecording recording, Reached reached) {
        this.recordingId = recording.getId();
        this.organizationId = recording.getOrganizationId();
        reach(reached);
    }

    public final void reach(Reached reached) {
        step = reached.step();
        percent = Math.max(0, Math.min(100, reached.percent()));
        reachedAt = reached.at();
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public Step getStep() {
        return step;
    }

    public int getPercent() {
        return percent;
    }

    public Instant getReachedAt() {
        return reachedAt;
    }
}
