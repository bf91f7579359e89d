package org.attune.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody agreed to be chosen by others of their school for feedback on a drill. */
@Entity
@Table(name = "practice_peer_offer")
public class PeerOffer {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    protected PeerOffer() {} // For JPA.

    public PeerOffer(long accountId, long organizationId, Instant now) {
        this.accountId = accountId;
        this.organizationId = organizationId;
        this.offeredAt = now;
    }

    public long getAccountId() {
        return accountId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }
}
