package org.attune.shared.jobs;

import java.time.Duration;

/**
 * How a kind of work is done.
 *
 * @param lane beside which other work; see {@link Lane}
 * @param lease longer than one try can take: then another worker may believe that the first one is dead
 * @param patience how long it is tried again and again before it is left to the operator
 */
public record JobTerms(Lane lane, Duration lease, Duration patience) {

    /** Work of one lane is done one after the other on each node, and waits for nothing in another lane. */
    public enum Lane {
        /** What people wait for: letters, erasures, summaries. */
        QUICK,
        /** What may take minutes and somebody sits in front of: a package of content that is read. */
        WATCHED,
        /** What may take the better part of an hour. */
        LONG,
        /** What may take hours and for which nobody sits and waits: a picture written anew. */
        HOURS,
        /** Bytes on their way to another place: waits for the network and would have all others wait with it. */
        COPYING
    }

    /** For most work: after most of a day without success somebody should look. */
    public static final JobTerms USUAL = new JobTerms(Lane.QUICK, Duration.ofMinutes(30), Duration.ofHours(20));

    /** For what was promised to somebody and must not be dropped while it is not yet too late (R11). */
    public static final JobTerms PROMISED = new JobTerms(Lane.QUICK, Duration.ofMinutes(30), Duration.ofDays(30));

    /** Whoever said nothing for so long about the work it took is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** How often a worker says that it is at it; some of these may get lost. */
    static final Duration PULSE = Duration.ofSeconds(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** The usual patience for work that takes long. */
    public static JobTerms lasting(Duration lease) {
        return new JobTerms(Lane.LONG, lease, USUAL.patience);
    }

    /** The usual patience for work that takes minutes and whose end somebody waits for at a page. */
    public static JobTerms watched(Duration lease) {
        return new JobTerms(Lane.WATCHED, lease, USUAL.patience);
    }

    /** The usual patience for work beside which others of the long kind must not wait. */
    public static JobTerms lastingHours(Duration lease) {
        return new JobTerms(Lane.HOURS, lease, USUAL.patience);
    }

    /** How many tries there are; the last one comes when the patience has ended, not before. */
    int tries() {
        int tries = 1;
        for (var waited = Duration.ZERO; waited.compareTo(patience) < 0; tries++) {
            waited = waited.plus(waitAfter(tries));
        }
        return tries;
    }

    /** How long a taken job belongs to a worker that lives: as long as the lease, and no less than to a silent one. */
    Duration leaseOf(int attempt) {
        return longer(silenceOf(attempt), lease);
    }

    /**
     * How long a taken job belongs to a worker that says nothing: no less than a failure would have waited. Work that
     * takes its workers down with it is thus tried for as long as work that fails.
     */
    Duration silenceOf(int attempt) {
        return longer(waitAfter(attempt), SILENCE);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
