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
import org.attune.privacy.ConsentScope;

/**
 * Somebody whom the owner lets hear a recording, for one purpose. The client's consent must cover that purpose, too,
 * each time anew; this row alone opens nothing.
 */
@Entity
@Table(name = "recording_viewer")
public class Viewer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ConsentScope purpose;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    protected Viewer() {} // For JPA.

    public Viewer(SessionRecording recording, long accountId, ConsentScope purpose, Instant now) {
        this.organizationId = recording.getOrganizationId();
        this.recordingId = recording.getId();
        this.accountId = accountId;
        this.purpose = purpose;
        this.grantedAt = now;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getAccountId() {
        return accountId;
    }

    public ConsentScope getPurpose() {
        return purpose;
    }

    public Instant getGrantedAt() {
        return grantedAt;
    }
}
