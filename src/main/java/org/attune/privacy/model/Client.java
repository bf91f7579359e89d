package org.attune.privacy.model;

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

/**
 * Somebody who is coached, known by an alias that only their coach can place (R22). The coach confirms that the client
 * is an adult and not in crisis: a minor, or a person in crisis, cannot give consent. After withdrawal the row stays as
 * a tombstone without alias and address, so that the ledgers that point to it can still be explained.
 */
@Entity
@Table(name = "privacy_client")
public class Client {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private long coachId;

    private String alias;

    @Column(name = "sealed_address")
    private byte[] sealedAddress;

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Column(nullable = false)
    private String language = "en";

    @Column(name = "able_confirmed_at", nullable = false, updatable = false)
    private Instant ableConfirmedAt;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    protected Client() {} // For JPA.

    /** @param zone where the client's days end; the coach's own until somebody knows better */
    public Client(long organizationId, long coachId, String alias, ZoneId zone, Instant now) {
        this.organizationId = organizationId;
        this.coachId = coachId;
        this.alias = Aliases.checked(alias);
        this.timeZone = zone.getId();
        this.ableConfirmedAt = now;
        this.since = now;
    }

    /** Changes or removes where letters go; a client who has gone gets none. */
    public void reachAt(byte[] newAddress) {
        sealedAddress = forgottenAt == null ? newAddress : null;
    }

    /** Drops the name at once; the address stays only until the last letter has left. */
    public void becomeTombstone(Instant now) {
        alias = null;
        forgottenAt = now;
    }

    public void forgetAddress() {
        sealedAddress = null;
    }

    /** Whether nothing but the tombstone is left to show. */
    public boolean isTombstone() {
        return forgottenAt != null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getCoachId() {
        return coachId;
    }

    public String getAlias() {
        return alias;
    }

    /** What the address is bound to; known once the client has a number. */
    public String seal() {
        return sealOf(id);
    }

    public static String sealOf(long clientId) {
        return "client-address:" + clientId;
    }

    public byte[] getSealedAddress() {
        return sealedAddress;
    }

    /** Whether an address is kept. */
    public boolean isReachable() {
        return sealedAddress != null;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    /** In which language the client wants to be written to: the one they last answered in. */
    public void readsIn(Locale chosen) {
        language = chosen.getLanguage();
    }

    public String getLanguage() {
        return language;
    }

    public Instant getAbleConfirmedAt() {
        return ableConfirmedAt;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getForgottenAt() {
        return forgottenAt;
    }
}
