package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.privacy.Opened;
import org.attune.privacy.Reader;

/** Somebody opened the media or the notes of a session. Only ever added; the client can read it (R22). */
@Entity
@Table(name = "privacy_access_event")
public class AccessEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(name = "recording_id", nullable = false, updatable = false)
    private long recordingId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Reader reader;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Opened what;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    protected AccessEvent() {} // For JPA.

    public AccessEvent(Client client, long recordingId, long accountId, Reader reader, Opened what, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.clientId = client.getId();
        this.recordingId = recordingId;
        this.accountId = accountId;
        this.reader = reader;
        this.what = what;
        this.at = now;
    }

    public Long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getAccountId() {
        return accountId;
    }

    public Reader getReader() {
        return reader;
    }

    public Opened getWhat() {
        return what;
    }

    public Instant getAt() {
        return at;
    }
}
