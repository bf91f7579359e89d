package org.attune.review.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Due dates in working days, Monday to Friday. Public holidays differ from place to place and are not known here. */
public final class WorkingDays {

    private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

    private WorkingDays() {}

    /** Six in the evening of the n-th working day after this moment. */
    public static Instant after(Instant moment, int days, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.atTime(CLOSE_OF_DAY).atZone(zone).toInstant();
    }
}
