package org.attune.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Days on which clocks stood still for somebody. Ordinary leave stops what asks for regular work; what has to be renewed
 * for safety's sake goes on running through it, and stands still only around a safety event (R17).
 */
public final class StoppedClocks {

    /** The attribute of a leave that tells what stopped the clocks, where something but leave did. */
    public static final String CAUSE = "cause";

    /** The value of {@link #CAUSE} for a safety event. */
    public static final String SAFETY_EVENT = "safety-event";

    private static final String UNTIL = "until";
    private static final Set<String> STOPPING = Set.of(EvidenceKind.LEAVE, EvidenceKind.TIME_LOST);

    private record Stop(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final List<Stop> stops;

    private StoppedClocks(List<Stop> stops) {
        this.stops = stops;
    }

    /** Around safety events only. */
    public static StoppedClocks aroundSafetyEvents(Collection<EvidenceFact> facts) {
        return new StoppedClocks(facts.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.LEAVE) && fact.says(CAUSE, SAFETY_EVENT))
                .map(fact -> new Stop(fact.getHappenedOn(), until(fact)))
                .toList());
    }

    /** Around safety events, through leave of any kind, and for what was lost by no fault of one's own. */
    public static StoppedClocks ofLeave(Collection<EvidenceFact> facts) {
        return new StoppedClocks(facts.stream()
                .filter(fact -> STOPPING.contains(fact.getKind()))
                .map(fact -> new Stop(fact.getHappenedOn(), until(fact)))
                .toList());
    }

    private static LocalDate until(EvidenceFact leave) {
        try {
            return leave.attribute(UNTIL).map(LocalDate::parse).orElse(leave.getHappenedOn());
        } catch (DateTimeParseException notADay) {
            return leave.getHappenedOn(); // Without a readable end it stops the clocks on its first day only.
        }
    }

    /**
     * The last day of something, with the days given back that were lost since it began.
     *
     * @param today days after it have not been lost yet
     */
    public LocalDate extended(LocalDate from, LocalDate until, LocalDate today) {
        var last = until;
        if (stops.isEmpty()) {
            return last;
        }
        for (var day = from.plusDays(1); !day.isAfter(today) && !day.isAfter(last); day = day.plusDays(1)) {
            if (stopped(day)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }

    private boolean stopped(LocalDate day) {
        return stops.stream().anyMatch(stop -> stop.covers(day));
    }
}
