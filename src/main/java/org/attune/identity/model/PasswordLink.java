package org.attune.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A link sent by mail with which its receiver chooses a password, once and only for a while. The link itself is a
 * secret that is nowhere stored: this row knows only its digest.
 */
@Entity
@Table(name = "identity_password_link")
public class PasswordLink {

    /** Why a password is to be chosen, and how long there is time for it. */
    public enum Purpose {
        RESET(Duration.ofHours(1)),
        INVITATION(Duration.ofDays(7));

        private final Duration validFor;

        Purpose(Duration validFor) {
            this.validFor = validFor;
        }

        public Duration validFor() {
            return validFor;
        }
    }

    /** Whether the link still opens. */
    public enum State {
        OPEN,
        USED,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Purpose purpose;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordLink() {} // For JPA.

    public PasswordLink(Account account, Purpose purpose, String digest, Instant now) {
        this.organizationId = account.getOrganizationId();
        this.accountId = account.getId();
        this.purpose = purpose;
        this.digest = digest;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validFor());
    }

    public State stateAt(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** Spends the link; also done to the other open links of an account once a password is chosen. */
    public void use(Instant now) {
        usedAt = now;
    }

    public long getAccountId() {
        return accountId;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
