package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Something derived from a recording, small enough for the database, sealed under the recording's key. */
@Entity
@Table(name = "recording_sealed")
public class SealedContent {

    /** What it is. */
    public enum Kind {
        PEAKS,
        FINGERPRINT,
        NOTICES,
        TRANSCRIPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Lob
    @Column(nullable = false)
    private byte[] content;

    protected SealedContent() {} // For JPA.

    public SealedContent(long organizationId, long recordingId, Kind kind, byte[] content) {
        this.organizationId = organizationId;
        this.recordingId = recordingId;
        this.kind = kind;
        this.content = content.clone();
    }

    public void replace(byte[] fresh) {
        content = fresh.clone();
    }

    public Kind getKind() {
        return kind;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
