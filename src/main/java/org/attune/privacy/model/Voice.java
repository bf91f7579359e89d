package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A further client who can be heard on a recording, besides the one it was planned with. The recording is allowed only
 * what every voice allows, and ends when one of them takes everything back (R9, E3).
 */
@Entity
@Table(name = "privacy_voice")
public class Voice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    protected Voice() {} // For JPA.

    public Voice(Client client, long recordingId, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.recordingId = recordingId;
        this.clientId = client.getId();
        this.declaredAt = now;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getClientId() {
        return clientId;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }
}
