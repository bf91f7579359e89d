package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A trainee's spoken answer to a drill: where it lies, and the key without which it is noise. Recording anew or deleting
 * takes the key away; what stays says that there was something, and nothing of it.
 */
@Entity
@Table(name = "recording_spoken_answer")
public class SpokenAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "try_id", nullable = false, updatable = false)
    private long tryId;

    @Column(nullable = false, updatable = false)
    private String object;

    @Column
    private byte[] wrapped;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(name = "content_type", nullable = false, updatable = false)
    private String contentType;

    @Column(nullable = false, updatable = false)
    private int seconds;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "current_slot")
    private Integer currentSlot = 1;

    protected SpokenAnswer() {} // For JPA.

    /** What arrived: how many bytes of which type, and how long it says to be. */
    public record Sound(long bytes, String contentType, int seconds) {}

    public SpokenAnswer(
            long organizationId, long tryId, String object, byte[] wrapped, Sound sound, Instant recordedAt) {
        this.organizationId = organizationId;
        this.tryId = tryId;
        this.object = object;
        this.wrapped = wrapped.clone();
        this.bytes = sound.bytes();
        this.contentType = sound.contentType();
        this.seconds = sound.seconds();
        this.recordedAt = recordedAt;
    }

    public void erase(Instant now) {
        wrapped = null;
        currentSlot = null;
        erasedAt = now;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTryId() {
        return tryId;
    }

    public String getObject() {
        return object;
    }

    public byte[] getWrapped() {
        return wrapped == null ? null : wrapped.clone();
    }

    public long getBytes() {
        return bytes;
    }

    public String getContentType() {
        return contentType;
    }

    public int getSeconds() {
        return seconds;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
