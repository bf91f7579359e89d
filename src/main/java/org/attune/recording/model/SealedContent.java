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

/** Something derived from a session that is small enough for the database, sealed under the recording's key. */
@Entity
@Table(name = "recording_sealed")
public class SealedContent {

    /** What it is. */
    public enum Kind {
        PEAKS,
        FINGERPRINT,
        NOTICES,
        TRANSCRIPT,
        /** A transcript that waits for its owner to say who is who in it; nobody else sees it. */
        DRAFT
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

    @Column(nullable = false)
    private long revision;

    @Column(name = "by_machine", nullable = false)
    private boolean byMachine;

    @Column(name = "seen_revision")
    private Long seenRevision;

    protected SealedContent() {} // For JPA.

    public SealedContent(long organizationId, long recordingId, Kind kind, byte[] content) {
        this.organizationId = organizationId;
        this.recordingId = recordingId;
        this.kind = kind;
        this.content = content.clone();
    }

    /** Other content in its place, which is a further revision. */
    public void replace(byte[] fresh) {
        content = fresh.clone();
        revision++;
    }

    /** The same content, under another key. */
    public void reseal(byte[] same) {
        content = same.clone();
    }

    /** A program wrote it, or a person has checked it since. */
    public void setByMachine(boolean unchecked) {
        byMachine = unchecked;
    }

    /** Its owner has looked at what can be counted in it, as it is now. */
    public void noteSeen() {
        seenRevision = revision;
    }

    /** Nobody but its owner may look at what can be counted in it. */
    public void forgetSeen() {
        seenRevision = null;
    }

    /** Whether its owner has looked at what can be counted in it since it last changed. */
    public boolean isSeen() {
        return seenRevision != null && seenRevision == revision;
    }

    public long getRevision() {
        return revision;
    }

    public boolean isByMachine() {
        return byMachine;
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
