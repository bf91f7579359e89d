package org.attune.logbook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A session with a client or a group as it is logged: when it began and ended where the coach was, and of which kind it
 * was. A group hour counts once, however many take part.
 *
 * @param size how many clients took part; 1 for an individual session
 */
public record ClientSession(Instant starts, Instant ends, ZoneId zone, int size, boolean paid, boolean reciprocal) {

    /** As people say it: a day, a beginning, an end; an end at or before the beginning lies on the next day. */
    public static ClientSession on(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
        var lastDay = end.isAfter(start) ? day : day.plusDays(1);
        return new ClientSession(
                day.atTime(start).atZone(zone).toInstant(),
                lastDay.atTime(end).atZone(zone).toInstant(),
                zone,
                1,
                false,
                false);
    }

    public ClientSession ofGroup(int howMany) {
        return new ClientSession(starts, ends, zone, howMany, paid, reciprocal);
    }

    /** @param reciprocal whether two coaches coached each other outside class */
    public ClientSession as(boolean paid, boolean reciprocal) {
        return new ClientSession(starts, ends, zone, size, paid, reciprocal);
    }

    /** The day it began where the coach was (R4). */
    public LocalDate day() {
        return LocalDate.ofInstant(starts, zone);
    }

    /** Whole minutes that passed, also on the two days a year on which the clocks change. */
    public int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    /** Sharing some time; one session may begin when another ends. */
    public boolean overlaps(ClientSession other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    /** How many of its minutes lie on that day. */
    public int minutesOn(LocalDate day) {
        var from = later(starts, day.atStartOfDay(zone).toInstant());
        var to = earlier(ends, day.plusDays(1).atStartOfDay(zone).toInstant());
        return from.isBefore(to) ? (int) Duration.between(from, to).toMinutes() : 0;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
