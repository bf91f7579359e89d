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
 * One person's role in one round, for how long they practised, and, for the coach, what they wrote: a note to
 * themselves, and the answer to what others noticed. These words are read by the coach alone.
 */
@Entity
@Table(name = "practice_triad_part")
public class TriadPart {

    public static final int MAX = 2000;

    /** Up to so much of the practice may be missing, and the round still counts as whole. */
    private static final Duration SPARE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "triad_id", nullable = false, updatable = false)
    private long triadId;

    @Column(name = "round_no", nullable = false, updatable = false)
    private int roundNumber;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TriadRole role;

    @Column(name = "practised_seconds")
    private Integer practisedSeconds;

    @Column(name = "left_early", nullable = false)
    private boolean leftEarly;

    @Column(name = "self_note")
    private String selfNote;

    @Column(name = "keep_words")
    private String keep;

    @Column(name = "try_words")
    private String next;

    @Column(nullable = false)
    private boolean recorded;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "credited_at")
    private Instant creditedAt;

    protected TriadPart() {} // For JPA.

    public TriadPart(TriadRound round, long personId, TriadRole role) {
        this.organizationId = round.getOrganizationId();
        this.triadId = round.getTriadId();
        this.roundNumber = round.getNumber();
        this.personId = personId;
        this.role = role;
    }

    void practised(Duration time) {
        if (practisedSeconds == null) {
            practisedSeconds = (int) time.toSeconds();
        }
    }

    void leave(Duration after) {
        practised(after);
        leftEarly = true;
    }

    public void note(String words) {
        selfNote = words;
    }

    /** The coach has read what others noticed and says what they keep and what they try. */
    public void answer(String keepWords, String tryWords, boolean isRecorded, Instant now) {
        keep = keepWords;
        next = tryWords;
        recorded = isRecorded;
        answeredAt = now;
    }

    public void credited(Instant now) {
        creditedAt = now;
    }

    /** Ids and times stay for those who were there, too. */
    public void forget() {
        selfNote = null;
        keep = null;
        next = null;
    }

    /** Whole minutes practised (R4). */
    public int minutes() {
        return practisedSeconds == null ? 0 : practisedSeconds / 60;
    }

    /** Whether less was practised than the round holds (E8). */
    public boolean isPartial() {
        var whole = Step.PRACTISE.length(false).minus(SPARE).toSeconds();
        return leftEarly || practisedSeconds == null || practisedSeconds < whole;
    }

    public boolean isCoach() {
        return role == TriadRole.COACH;
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

    /** The number of the round. */
    public int getRound() {
        return roundNumber;
    }

    public long getPersonId() {
        return personId;
    }

    public TriadRole getRole() {
        return role;
    }

    public Integer getPractisedSeconds() {
        return practisedSeconds;
    }

    public boolean isLeftEarly() {
        return leftEarly;
    }

    public String getSelfNote() {
        return selfNote;
    }

    public String getKeep() {
        return keep;
    }

    public String getNext() {
        return next;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public boolean isCredited() {
        return creditedAt != null;
    }
}
