package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/** A stored object of which not every byte is what it was. It goes when a later round finds it whole, or it is erased. */
@Entity
@NoPersonalData("The name of a file and when it was found damaged.")
@Table(name = "recording_damage")
public class MediaDamage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(nullable = false, updatable = false)
    private String object;

    @Column(name = "noticed_at", nullable = false, updatable = false)
    private Instant noticedAt;

    protected MediaDamage() {} // For JPA.

    public MediaDamage(long organizationId, long recordingId, String object, Instant noticedAt) {
        this.organizationId = organizationId;
        this.recordingId = recordingId;
        this.object = object;
        this.noticedAt = noticedAt;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public String getObject() {
        return object;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }
}
