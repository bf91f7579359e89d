package org.attune.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.attune.shared.Languages;

/**
 * A person who can sign in, member of one organization. The address may change over the years; the account, and with
 * it every certificate, stays the same person's. An invited account has no password until its owner chooses one.
 */
@Entity
@Table(name = "identity_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false)
    private String email;

    @Column(name = "display_name", nullable = false)
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column
    private String language;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sessions_valid_since")
    private Instant sessionsValidSince;

    protected Account() {} // For JPA.

    public Account(long organizationId, String email, String name, ZoneId zone, Instant now) {
        this.organizationId = organizationId;
        this.email = normalized(email);
        this.name = name.strip();
        this.timeZone = zone.getId();
        this.createdAt = now;
    }

    /** Addresses are compared without regard to case and surrounding space. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public boolean hasEmail(String address) {
        return email.equals(normalized(address));
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    public void rename(String newName) {
        name = newName.strip();
    }

    public void moveTo(ZoneId zone) {
        timeZone = zone.getId();
    }

    /** @param chosen one of {@link Languages#WRITTEN}, or null to read in the language of the browser */
    public void readIn(Locale chosen) {
        language = chosen == null ? null : chosen.getLanguage();
    }

    /** Ends every session that began before this moment. */
    public void endSessionsBefore(Instant moment) {
        sessionsValidSince = moment;
    }

    /** Whether a session that began then may still be used. */
    public boolean acceptsSessionOf(Instant signedInAt) {
        return active && (sessionsValidSince == null || !signedInAt.isBefore(sessionsValidSince));
    }

    /** Signs nobody in any more; what the person did stays theirs. */
    public void deactivate() {
        active = false;
    }

    /** Forgets who it was; what points to the number goes on pointing to it. */
    public void becomeTombstone(Instant now) {
        email = "erased-" + id + "@erased.invalid"; // Nobody can receive a letter there.
        name = "—";
        passwordHash = null;
        active = false;
        sessionsValidSince = now;
    }

    public void reactivate() {
        active = true;
    }

    /** An invited person who has not chosen a password yet. */
    public boolean isInvited() {
        return passwordHash == null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    /** Empty when the person reads in the language of their browser. */
    public Optional<Locale> getLanguage() {
        return Languages.of(language);
    }

    public boolean isActive() {
        return active;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
