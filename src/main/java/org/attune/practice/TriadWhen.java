package org.attune.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.attune.practice.model.triad.VideoLink;
import org.attune.shared.Refusal;

/** When and where a meeting shall be, as somebody filled it in; day and time are theirs, in their own zone. */
record TriadWhen(LocalDate day, LocalTime time, String link) {

    private static final String FEATURE = "practice";
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    /** Everything that stands in the way of meeting then and there. */
    List<Refusal> faults(ZoneId zone, Instant now) {
        var faults = new ArrayList<Refusal>();
        if (day == null) {
            faults.add(new Refusal(FEATURE, "triad.book.day.missing").at("day"));
        }
        if (time == null) {
            faults.add(new Refusal(FEATURE, "triad.book.time.missing").at("time"));
        }
        if (day != null && time != null && moment(zone).isBefore(now.minus(JUST_NOW))) {
            faults.add(new Refusal(FEATURE, "triad.book.past").at("day"));
        }
        if (day != null && time != null && moment(zone).isAfter(now.plus(FARTHEST))) {
            faults.add(new Refusal(FEATURE, "triad.book.far").at("day"));
        }
        if (address() != null && !VideoLink.isAcceptable(address())) {
            faults.add(new Refusal(FEATURE, "triad.book.link.https").at("link"));
        }
        return faults;
    }

    Instant moment(ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The address of the meeting, or null. */
    String address() {
        return link == null || link.isBlank() ? null : link.strip();
    }
}
