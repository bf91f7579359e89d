package org.attune.practice.model.triad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How somebody is after they stopped a meeting. A day later they are asked, gently and in private; what they say is
 * theirs, unless they share it with one person of their choice (E8, E11). Nothing of it counts for or against anybody.
 */
@Entity
@Table(name = "practice_triad_care")
public class TriadCare {

    public static final int MAX = 2000;
    private static final Duration QUIET = Duration.ofHours(12);
    private static final Duration ASKED_FOR = Duration.ofDays(14);

    /** How somebody says they are. */
    public enum Feeling {
        FINE,
        SHAKEN,
        TALK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "triad_id", nullable = false, updatable = false)
    private long triadId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    private Feeling feeling;

    @Column(name = "own_words")
    private String words;

    @Column(name = "shared_with")
    private Long sharedWith;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected TriadCare() {} // For JPA.

    public TriadCare(Triad triad, long personId, Instant stoppedAt) {
        this.organizationId = triad.getOrganizationId();
        this.triadId = triad.getId();
        this.personId = personId;
        this.askedAt = stoppedAt.plus(QUIET);
    }

    /**
     * Says how it is.
     *
     * @param with who may read it, or null
     */
    public void say(Feeling how, String inWords, Long with, Instant now) {
        feeling = how;
        words = inWords;
        sharedWith = with;
        answeredAt = now;
        seenAt = null;
    }

    /** The person it was shared with has read it. */
    public void seen(Instant now) {
        seenAt = now;
    }

    public boolean isSharedWith(long reader) {
        return sharedWith != null && sharedWith == reader;
    }

    /** Whether it is time to ask, and not yet too late. */
    public boolean isAsking(Instant now) {
        return answeredAt == null && !now.isBefore(askedAt) && now.isBefore(askedAt.plus(ASKED_FOR));
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTriadId() {
        return triadId;
    }

    public long getPersonId() {
        return personId;
    }

    public Feeling getFeeling() {
        return feeling;
    }

    public String getWords() {
        return words;
    }

    public Long getSharedWith() {
        return sharedWith;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
