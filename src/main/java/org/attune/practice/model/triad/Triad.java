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
 * A meeting of two to four people who practise with each other, and where it stands. All of its time is kept as
 * moments: when the present step ends, or when it was paused. So it is the same after a restart, on any machine of a
 * cluster, and for a telephone that comes back (E8).
 */
@Entity
@Table(name = "practice_triad")
public class Triad {

    /** A meeting is there to be entered from an hour before its time until half a day after it. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Duration LATE = Duration.ofHours(12);
    public static final int LONGEST_STOP_WORD = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "host_id", nullable = false, updatable = false)
    private long hostId;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "video_link")
    private String videoLink;

    @Column(name = "stop_word", nullable = false)
    private String stopWord;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Step step = Step.GATHERING;

    @Column(name = "round_no", nullable = false)
    private int round;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(nullable = false)
    private long changes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Triad() {} // For JPA.

    public Triad(long organizationId, long hostId, Instant startsAt, String videoLink, String stopWord, Instant now) {
        this.organizationId = organizationId;
        this.hostId = hostId;
        this.startsAt = startsAt;
        this.videoLink = videoLink;
        this.stopWord = stopWord;
        this.createdAt = now;
    }

    public void reschedule(Instant to, String link) {
        startsAt = to;
        videoLink = link;
        changed();
    }

    public void cancel(Instant now) {
        cancelledAt = now;
        changed();
    }

    public void agreeStopWord(String word) {
        stopWord = word;
        changed();
    }

    /** Tells everybody in the room that there is something new to see. */
    public void changed() {
        changes++;
    }

    void go(Step to, Instant from, boolean pair) {
        if (step == Step.GATHERING) {
            begunAt = from;
        }
        step = to;
        endsAt = to.isTimed() ? from.plus(to.length(pair)) : null;
        pausedAt = null;
        changed();
    }

    void nextRound() {
        round++;
    }

    void pause(Instant now) {
        pausedAt = now;
        changed();
    }

    void resume(Instant now) {
        if (endsAt != null) {
            endsAt = now.plus(Duration.between(pausedAt, endsAt));
        }
        pausedAt = null;
        changed();
    }

    /** What is left of the present step, never less than nothing; null when the clock does not end it. */
    public Duration left(Instant now) {
        if (endsAt == null) {
            return null;
        }
        var left = Duration.between(pausedAt == null ? now : pausedAt, endsAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isBegun() {
        return step != Step.GATHERING;
    }

    public boolean isOver() {
        return step == Step.OVER;
    }

    /** Whether the time has come to enter the room, and has not gone by. */
    public boolean isOpen(Instant now) {
        return !isCancelled() && !now.isBefore(startsAt.minus(EARLY)) && now.isBefore(startsAt.plus(LATE));
    }

    /** Whether nothing can happen here any more. */
    public boolean isPast(Instant now) {
        return isCancelled() || isOver() || !now.isBefore(startsAt.plus(LATE));
    }

    /** Whether the debrief of a round has come to what was noticed, or is over. */
    public boolean isHeard(int number, Instant now) {
        boolean running = round == number && step.isInRound() && !isPast(now);
        return !running || step.isAfterClient();
    }

    /** Whether the clock has gone past the end of the step, and nobody has looked since. */
    public boolean isBehind(Instant now) {
        return endsAt != null && pausedAt == null && !now.isBefore(endsAt);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getHostId() {
        return hostId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public String getVideoLink() {
        return videoLink;
    }

    /** The address of the meeting was somebody's who is forgotten. */
    public void forgetLink() {
        videoLink = null;
    }

    public String getStopWord() {
        return stopWord;
    }

    public Step getStep() {
        return step;
    }

    public int getRound() {
        return round;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public long getChanges() {
        return changes;
    }
}
