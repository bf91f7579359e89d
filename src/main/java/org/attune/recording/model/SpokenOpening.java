package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody listened to a trainee's spoken answer; the trainee sees it (R22). */
@Entity
@Table(name = "recording_spoken_opening")
public class SpokenOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "try_id", nullable = false, updatable = false)
    private long tryId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    protected SpokenOpening() {} // For JPA.

    public SpokenOpening(long organizationId, long tryId, long accountId, Instant now) {
        this.organizationId = organizationId;
        this.tryId = tryId;
        this.accountId = accountId;
        this.openedAt = now;
    }

    public long getTryId() {
        return tryId;
    }

    public long getAccountId() {
        return accountId;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
