package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one key of a recording, wrapped by the master key. Deleting this row ends the recording, its waveform, its
 * transcript and every text that quotes it, wherever copies of them may lie.
 */
@Entity
@Table(name = "recording_key")
public class RecordingKey {

    @Id
    @Column(name = "recording_id")
    private long recordingId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false)
    private byte[] wrapped;

    protected RecordingKey() {} // For JPA.

    public RecordingKey(long recordingId, long organizationId, byte[] wrapped) {
        this.recordingId = recordingId;
        this.organizationId = organizationId;
        this.wrapped = wrapped.clone();
    }

    /** Another key in its place; what the former opened stays shut. */
    public void replace(byte[] fresh) {
        wrapped = fresh.clone();
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
}
