package org.attune.logbook.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.SupervisionTime;

/** What may be logged as supervision time, judged against the trainee's other entries (E15). */
public final class SupervisionRules {

    /** Why an entry cannot be: each names a message and the field it belongs to. */
    public enum Fault {
        TOO_SHORT("minutes"),
        TOO_LONG("minutes"),
        NOT_OVER_YET("day"),
        ALREADY_LOGGED("start"),
        DAY_TOO_FULL("minutes");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    private SupervisionRules() {}

    /**
     * The first reason to refuse.
     *
     * @param now the trainee's own time
     * @param others the trainee's live entries around that day
     */
    public static Optional<Fault> fault(SupervisionTime time, LocalDateTime now, List<SupervisionTime> others) {
        if (time.minutes() < 1) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (time.minutes() > SupervisionTime.LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (time.ends().isAfter(now)) {
            return Optional.of(Fault.NOT_OVER_YET);
        }
        if (others.stream().anyMatch(other -> other.starts().equals(time.starts()))) {
            return Optional.of(Fault.ALREADY_LOGGED);
        }
        int thatDay = others.stream()
                .filter(other -> other.day().equals(time.day()))
                .mapToInt(SupervisionTime::minutes)
                .sum();
        return thatDay + time.minutes() > SupervisionTime.LONGEST ? Optional.of(Fault.DAY_TOO_FULL) : Optional.empty();
    }

    /** Overlaps are not refused but shown to whoever signs: a start may have been remembered wrongly. */
    public static boolean overlapsAny(SupervisionTime time, List<SupervisionTime> others) {
        return others.stream().anyMatch(time::overlaps);
    }
}
