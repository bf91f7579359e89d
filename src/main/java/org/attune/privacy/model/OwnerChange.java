package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.shared.NoPersonalData;
import org.attune.shared.Refusal;

/**
 * A school passes to another owner. Clients said yes to the school they knew: they are told two weeks before, and from
 * the day on their yes rests until they give it afresh (E18).
 */
@Entity
@Table(name = "privacy_owner_change")
@NoPersonalData("Says which school or company takes over and when; who announced it is a number.")
public class OwnerChange {

    /** How long before the day everybody has to know. */
    public static final int NOTICE_DAYS = 14;

    public static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "new_owner", nullable = false, updatable = false)
    private String newOwner;

    @Column(name = "takes_effect_on", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "takes_effect_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "announced_at", nullable = false, updatable = false)
    private Instant announcedAt;

    @Column(name = "announced_by", nullable = false, updatable = false)
    private long announcedBy;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    protected OwnerChange() {} // For JPA.

    /** @param zone where the day begins: that of whoever announces it */
    public OwnerChange(long organizationId, String newOwner, LocalDate day, ZoneId zone, long by, Instant now) {
        if (newOwner == null || newOwner.isBlank() || newOwner.strip().length() > LONGEST_NAME) {
            throw new Refusal("privacy", "owner.name", LONGEST_NAME).at("newOwner");
        }
        var earliest = LocalDate.ofInstant(now, zone).plusDays(NOTICE_DAYS);
        if (day == null || day.isBefore(earliest)) {
            throw new Refusal("privacy", "owner.too-soon", NOTICE_DAYS).at("ownerDay");
        }
        this.organizationId = organizationId;
        this.newOwner = newOwner.strip();
        this.day = day;
        this.at = day.atStartOfDay(zone).toInstant();
        this.announcedAt = now;
        this.announcedBy = by;
    }

    public void callOff(Instant now) {
        if (!now.isBefore(at)) {
            throw new Refusal("privacy", "owner.done");
        }
        calledOffAt = now;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getNewOwner() {
        return newOwner;
    }

    public LocalDate getDay() {
        return day;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getAnnouncedAt() {
        return announcedAt;
    }
}
