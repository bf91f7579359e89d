package org.attune.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A live session as somebody filled it in; what they left out is null.
 *
 * @param module null for one that belongs to none, such as an orientation
 * @param link of the school's own video service, or null
 */
public record LivePlan(String title, String module, LiveKind kind, When when, Integer minutes, String link) {

    /** Day and time as the clock of whoever plans it shows them. */
    public record When(LocalDate day, LocalTime time, ZoneId zone) {

        public static When at(Instant moment) {
            var there = moment.atZone(ZoneOffset.UTC);
            return new When(there.toLocalDate(), there.toLocalTime(), there.getZone());
        }

        boolean isWhole() {
            return day != null && time != null;
        }

        Instant moment() {
            return day.atTime(time).atZone(zone).toInstant();
        }
    }

    public Instant starts() {
        return when.moment();
    }
}
