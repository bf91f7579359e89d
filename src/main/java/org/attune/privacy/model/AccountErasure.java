package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody asked that what is kept about them be erased. For two weeks they can think again; then it is done, and this
 * line stays to say when.
 */
@Entity
@Table(name = "privacy_account_erasure")
public class AccountErasure {

    /** How long somebody can think again. */
    public static final Duration GRACE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected AccountErasure() {} // For JPA.

    public AccountErasure(long organizationId, long accountId, Instant now) {
        this.organizationId = organizationId;
        this.accountId = accountId;
        this.askedAt = now;
        this.dueAt = now.plus(GRACE);
    }

    /** The person thought again. Does nothing once it is done. */
    public void undo(Instant now) {
        if (isPending()) {
            undoneAt = now;
        }
    }

    public void done(Instant now) {
        doneAt = now;
    }

    public boolean isPending() {
        return undoneAt == null && doneAt == null;
    }

    /** Whether the time to think again is over. */
    public boolean isDue(Instant now) {
        return isPending() && !now.isBefore(dueAt);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getAccountId() {
        return accountId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
