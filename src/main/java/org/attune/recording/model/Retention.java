package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Until when one recording is kept. Its coach chooses the day within what the school wants and the clients allow; each
 * client on it can bring the day nearer, and then only nearer. As the day begins where the coach lives, the recording is
 * deleted. This line ends with it; what proves the deletion is the {@link DeletionReceipt}.
 */
@Entity
@Table(name = "recording_retention")
public class Retention {

    /** Days before the last one on which those concerned are told. */
    public static final int TOLD_BEFORE = 7;

    @Id
    @Column(name = "recording_id")
    private long recordingId;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private long ownerId;

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Column(name = "begins_on", nullable = false, updatable = false)
    private LocalDate beginsOn;

    @Column(name = "goes_on", nullable = false)
    private LocalDate goesOn;

    @Column(name = "goes_at", nullable = false)
    private Instant goesAt;

    @Column(name = "client_day")
    private LocalDate clientDay;

    @Column(name = "told_day")
    private LocalDate toldDay;

    protected Retention() {} // For JPA.

    /** @param zone in which its days begin */
    public Retention(SessionRecording recording, ZoneId zone, LocalDate goesOn) {
        this.recordingId = recording.getId();
        this.organizationId = recording.getOrganizationId();
        this.ownerId = recording.getOwnerId();
        this.timeZone = zone.getId();
        this.beginsOn = LocalDate.ofInstant(recording.getCreatedAt(), zone);
        goOn(goesOn);
    }

    /** The coach chooses another day. */
    public void choose(LocalDate day, RetentionSpan allowed) {
        if (!allowed.includes(day)) {
            throw new IllegalArgumentException(day + " is not in " + allowed);
        }
        goOn(clientDay == null ? day : RetentionSpan.earlier(day, clientDay));
    }

    /**
     * A client brings the day nearer, or wishes for the one that stands, so that no hold stops it; a later one changes
     * nothing.
     *
     * @return whether anything changed
     */
    public boolean shorten(LocalDate day) {
        if (clientDay != null && !day.isBefore(clientDay)) {
            return false;
        }
        if (clientDay == null && day.isAfter(goesOn)) {
            return false;
        }
        clientDay = day;
        goOn(RetentionSpan.earlier(day, goesOn));
        return true;
    }

    /** The client's yes ends before the chosen day. */
    public void endNoLaterThan(LocalDate day) {
        goOn(RetentionSpan.earlier(goesOn, day));
    }

    /**
     * A hold is over, or its day passed and nobody was told of it: people have the usual time to prepare, though none
     * beyond what the clients wished or allow.
     *
     * @param consentEnd the day on which the first yes is erased, or null
     */
    public void goNoSoonerThanInAWeek(Instant now, LocalDate consentEnd) {
        var day = Stream.of(today(now).plusDays(TOLD_BEFORE), clientDay, consentEnd)
                .filter(Objects::nonNull)
                .reduce(RetentionSpan::earlier)
                .orElseThrow();
        if (goesOn.isBefore(day)) {
            goOn(day);
            told();
        }
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, getZone());
    }

    private void goOn(LocalDate day) {
        goesOn = day;
        goesAt = day.atStartOfDay(getZone()).toInstant();
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(goesAt) || isWishedGone(now);
    }

    /** Whether the day has come that a client set, whichever the coach chose before it: no hold stops that. */
    public boolean isWishedGone(Instant now) {
        return clientDay != null && !today(now).isBefore(clientDay);
    }

    /** Whether it goes at a client's wish: they set the day that stands, or theirs has come. */
    public boolean isWished(Instant now) {
        return isClientsWish() || isWishedGone(now);
    }

    /** Whether it may go on the day that stands: those concerned know that day, or a client wished for theirs. */
    public boolean isAnnounced(Instant now) {
        return goesOn.equals(toldDay) || isWished(now);
    }

    /** Whether it goes within a week although it is held, since a client set a day; the coach had chosen one before. */
    public boolean isGoingFromHold(Instant now) {
        return clientDay != null
                && goesOn.isBefore(clientDay)
                && !today(now).plusDays(TOLD_BEFORE).isBefore(clientDay);
    }

    /** What is held goes on the day that a client set, and no sooner. */
    public void goAsWished() {
        goOn(clientDay);
    }

    /** Whether the day that stands is one that a client set. */
    public boolean isClientsWish() {
        return goesOn.equals(clientDay);
    }

    /** Whether those concerned are to be told of the day that stands. */
    public boolean isToBeTold(Instant now) {
        return !goesOn.equals(toldDay) && !now.isBefore(getTellFrom());
    }

    /** From when on those concerned are told. */
    public Instant getTellFrom() {
        return goesAt.minus(TOLD_BEFORE, ChronoUnit.DAYS);
    }

    public void told() {
        toldDay = goesOn;
    }

    /** Days that are left, none on the last one. */
    public long daysLeft(Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(today(now), goesOn));
    }

    public long getRecordingId() {
        return recordingId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public LocalDate getGoesOn() {
        return goesOn;
    }

    public Instant getGoesAt() {
        return goesAt;
    }

    public LocalDate getClientDay() {
        return clientDay;
    }
}
