package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The key of a file that has been redacted since. Nobody can play that file any more; deleting this row ends it for
 * good, wherever copies of it may lie.
 */
@Entity
@Table(name = "recording_original")
public class LockedOriginal {

    @Id
    @Column(name = "recording_id")
    private long recordingId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false)
    private byte[] wrapped;

    @Column(name = "locked_at", nullable = false, updatable = false)
    private Instant lockedAt;

    protected LockedOriginal() {} // For JPA.

    public LockedOriginal(SessionRecording recording, byte[] wrapped, Instant now) {
        this.recordingId = recording.getId();
        this.organizationId = recording.getOrganizationId();
        this.wrapped = wrapped.clone();
        this.lockedAt = now;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public byte[] getWrapped() {
        return wrapped.clone();
    }

    public Instant getLockedAt() {
        return lockedAt;
    }
}
