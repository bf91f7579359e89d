package org.attune.practice.model.triad;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What somebody noticed for the coach of a round: a behaviour at a moment of the practice, with or without a word, or
 * words about the whole. It is between the giver and the coach, and nobody else reads it (R8).
 */
@Entity
@Table(name = "practice_triad_mark")
public class TriadMark {

    public static final int MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "part_id", nullable = false, updatable = false)
    private long coachPartId;

    @Column(name = "giver_id", nullable = false, updatable = false)
    private long giverId;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private long coachId;

    @Column(updatable = false)
    private String behaviour;

    @Column(name = "at_second", updatable = false)
    private Integer second;

    private String note;

    @Column(name = "marked_at", nullable = false, updatable = false)
    private Instant markedAt;

    protected TriadMark() {} // For JPA.

    private TriadMark(TriadPart coach, long giverId, Instant now) {
        this.organizationId = coach.getOrganizationId();
        this.coachPartId = coach.getId();
        this.giverId = giverId;
        this.coachId = coach.getPersonId();
        this.markedAt = now;
    }

    /** A behaviour, so many seconds into the practice. */
    public static TriadMark of(TriadPart coach, long giverId, String behaviour, int second, Instant now) {
        var mark = new TriadMark(coach, giverId, now);
        mark.behaviour = behaviour;
        mark.second = second;
        return mark;
    }

    /** Words about the whole round. */
    public static TriadMark words(TriadPart coach, long giverId, String note, Instant now) {
        var mark = new TriadMark(coach, giverId, now);
        mark.note = note;
        return mark;
    }

    public void note(String words) {
        note = words;
    }

    /** Minutes and seconds into the practice, or empty. */
    public String getMoment() {
        return second == null ? "" : String.format("%d:%02d", second / 60, second % 60);
    }

    public Long getId() {
        return id;
    }

    /** The coach's part in the round. */
    public long getCoachPartId() {
        return coachPartId;
    }

    public long getGiverId() {
        return giverId;
    }

    public long getCoachId() {
        return coachId;
    }

    public String getBehaviour() {
        return behaviour;
    }

    public String getNote() {
        return note;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }
}
