package org.attune.logbook.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.ClientSession;
import org.attune.logbook.SessionFormat;

/** What may be logged as time with clients, judged against the other entries of the same coach (E15). */
public final class ClientHourRules {

    /** The largest group. */
    public static final int LARGEST_GROUP = 15;

    private static final int DAY = 24 * 60;
    private static final Duration LATE = Duration.ofDays(30);
    private static final int SAMPLE_OF = 10;

    /** Why an entry cannot be: each names a message and the field it belongs to. */
    public enum Fault {
        NOT_OVER_YET("day"),
        GROUP_TOO_SMALL("size"),
        GROUP_TOO_LARGE("size"),
        START_TAKEN("start"),
        HOURS_TOO_MANY("end");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    private ClientHourRules() {}

    /**
     * The first reason to refuse.
     *
     * @param others the coach's entries that count, around that day
     */
    public static Optional<Fault> fault(
            ClientSession session, SessionFormat format, Instant now, Collection<ClientSession> others) {
        if (session.ends().isAfter(now)) {
            return Optional.of(Fault.NOT_OVER_YET);
        }
        if (format == SessionFormat.GROUP && session.size() < 2) {
            return Optional.of(Fault.GROUP_TOO_SMALL);
        }
        if (session.size() > LARGEST_GROUP) {
            return Optional.of(Fault.GROUP_TOO_LARGE);
        }
        if (others.stream().anyMatch(other -> other.starts().equals(session.starts()))) {
            return Optional.of(Fault.START_TAKEN);
        }
        boolean tooFull = List.of(session.day(), session.day().plusDays(1)).stream()
                .anyMatch(day -> session.minutesOn(day) > 0 && minutesOn(day, session, others) > DAY);
        return tooFull ? Optional.of(Fault.HOURS_TOO_MANY) : Optional.empty();
    }

    private static int minutesOn(LocalDate day, ClientSession session, Collection<ClientSession> others) {
        return session.minutesOn(day)
                + others.stream().mapToInt(other -> other.minutesOn(day)).sum();
    }

    /** Overlaps are not refused but shown to whoever signs: a start may have been remembered wrongly. */
    public static boolean overlapsAny(ClientSession session, Collection<ClientSession> others) {
        return others.stream().anyMatch(session::overlaps);
    }

    /** Whether it was logged so long afterwards that a supervisor has a closer look. */
    public static boolean isLate(ClientSession session, Instant loggedAt) {
        return session.ends().plus(LATE).isBefore(loggedAt);
    }

    /**
     * One in ten is looked at closely.
     *
     * @param drawn a number that nobody can foresee
     */
    public static boolean isSampled(int drawn) {
        return Math.floorMod(drawn, SAMPLE_OF) == 0;
    }
}
