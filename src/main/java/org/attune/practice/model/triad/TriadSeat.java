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

/** One person's place at a meeting: whether they come, whether they are in the room, and what they take away. */
@Entity
@Table(name = "practice_triad_seat")
public class TriadSeat {

    public static final int MAX = 500;

    /** Others may go on without somebody who has not been heard of for so long. */
    private static final Duration MISSED = Duration.ofSeconds(60);

    private static final Duration SEEN_OFTEN = Duration.ofSeconds(10);

    /** What somebody said to the invitation. */
    public enum Reply {
        INVITED,
        ACCEPTED,
        DECLINED
    }

    /** Whether somebody is in the room. A telephone that drops stays in; only leaving is leaving. */
    public enum Presence {
        OUT,
        IN,
        LEFT
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
    @Column(nullable = false)
    private Reply answer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Presence presence = Presence.OUT;

    @Column(nullable = false)
    private int arrival;

    @Column(name = "from_round", nullable = false)
    private int fromRound;

    @Column(nullable = false)
    private boolean ready;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "take_away")
    private String takeAway;

    protected TriadSeat() {} // For JPA.

    public TriadSeat(Triad triad, long personId) {
        this.organizationId = triad.getOrganizationId();
        this.triadId = triad.getId() == null ? 0 : triad.getId();
        this.personId = personId;
        this.answer = personId == triad.getHostId() ? Reply.ACCEPTED : Reply.INVITED;
    }

    public void answer(Reply said) {
        answer = said;
    }

    /** Takes a place in the room; coming back keeps the place in the order. */
    void enter(int asNumber, int firstRound) {
        answer = Reply.ACCEPTED;
        if (presence == Presence.OUT) {
            arrival = asNumber;
            fromRound = firstRound;
        }
        presence = Presence.IN;
        ready = false;
    }

    void leave() {
        presence = Presence.LEFT;
        ready = false;
    }

    void ready(boolean is) {
        ready = is;
    }

    /** Notes a sign of life; not each one is worth a line in the database. */
    public void seen(Instant now) {
        if (seenAt == null || Duration.between(seenAt, now).compareTo(SEEN_OFTEN) >= 0) {
            seenAt = now;
        }
    }

    public void takeAway(String words) {
        takeAway = words;
    }

    /** What is left when the person is forgotten. */
    public void forget() {
        takeAway = null;
    }

    public boolean isIn() {
        return presence == Presence.IN;
    }

    public boolean isMissed(Instant now) {
        return isIn() && (seenAt == null || Duration.between(seenAt, now).compareTo(MISSED) >= 0);
    }

    public boolean isReady() {
        return ready;
    }

    public long getTriadId() {
        return triadId;
    }

    public long getPersonId() {
        return personId;
    }

    public Reply getAnswer() {
        return answer;
    }

    public Presence getPresence() {
        return presence;
    }

    public int getArrival() {
        return arrival;
    }

    public int getFromRound() {
        return fromRound;
    }

    public String getTakeAway() {
        return takeAway;
    }
}
