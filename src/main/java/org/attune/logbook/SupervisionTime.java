package org.attune.logbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a session took place, in the trainee's own time, and for how long in whole minutes (R4). */
public record SupervisionTime(LocalDate day, LocalTime start, int minutes, SessionFormat format) {

    /** No session is longer than a day, and no day has more. */
    public static final int LONGEST = 24 * 60;

    public LocalDateTime starts() {
        return day.atTime(start);
    }

    public LocalDateTime ends() {
        return starts().plusMinutes(minutes);
    }

    /** Sharing at least a minute; one session may begin when another ends. */
    public boolean overlaps(SupervisionTime other) {
        return starts().isBefore(other.ends()) && other.starts().isBefore(ends());
    }
}
