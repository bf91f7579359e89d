package org.attune.recording.model;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days from which one is chosen: on it, as it begins, a recording is deleted. What the client allows is stronger than what
 * the school wants: where both cannot be had, the latest day wins.
 *
 * @param earliest no later than {@code latest}
 */
public record RetentionSpan(LocalDate earliest, LocalDate usual, LocalDate latest) {

    /**
     * @param begins the day on which the recording was planned
     * @param today nothing can be chosen before tomorrow
     * @param caps days after which it may not be kept, whatever the school wants; null where there is none
     */
    public static RetentionSpan of(RetentionRule rule, LocalDate begins, LocalDate today, LocalDate... caps) {
        var tomorrow = today.plusDays(1);
        var latest = Stream.concat(Stream.of(begins.plusDays(rule.getLongest())), Stream.of(caps))
                .filter(cap -> cap != null)
                .reduce(RetentionSpan::earlier)
                .orElseThrow();
        var last = later(latest, tomorrow);
        var first = earlier(later(begins.plusDays(rule.getShortest()), tomorrow), last);
        return new RetentionSpan(first, later(earlier(begins.plusDays(rule.getUsual()), last), first), last);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
