package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One time that something was taken out of a recording: by the digests, from which file to which. What was taken out
 * stands in the plan, sealed under the key that the redaction has put out of use; so it cannot be read afterwards.
 */
@Entity
@Table(name = "recording_redaction")
public class Redaction {

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.WAITING;

    @Column(name = "sealed_plan")
    private byte[] sealedPlan;

    @Column(name = "from_digest", nullable = false, updatable = false)
    private String fromDigest;

    @Column(name = "to_digest")
    private String toDigest;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected Redaction() {} // For JPA.

    public Redaction(SessionRecording recording, int number, byte[] sealedPlan, Instant now) {
        this.organizationId = recording.getOrganizationId();
        this.recordingId = recording.getId();
        this.number = number;
        this.sealedPlan = sealedPlan.clone();
        this.fromDigest = recording.getMedia().getDigest();
        this.askedAt = now;
    }

    /** The redacted file is the recording now. */
    public void done(String digest, Instant now) {
        state = State.DONE;
        toDigest = digest;
        doneAt = now;
        sealedPlan = null;
    }

    /** The file could not be made; nothing has changed. */
    public void failed(Instant now) {
        state = State.FAILED;
        doneAt = now;
        sealedPlan = null;
    }

    /** The original was destroyed at its owner's wish. */
    public void originalDestroyed(Instant now) {
        destroyedAt = now;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
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

    public int getNumber() {
        return number;
    }

    public State getState() {
        return state;
    }

    public byte[] getSealedPlan() {
        return sealedPlan == null ? null : sealedPlan.clone();
    }

    public String getFromDigest() {
        return fromDigest;
    }

    public String getToDigest() {
        return toDigest;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public Instant getDestroyedAt() {
        return destroyedAt;
    }
}
