package org.attune.certification.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.StoppedClocks;

/**
 * Something that holds for a time and then has to be renewed, such as a safety drill: until the day its fact names, and
 * never longer than a number of calendar months. The last day itself still holds. Days on which clocks stood still around
 * a safety event are given back to a safety drill.
 */
public record StillValid(FactFilter filter, int months) implements Predicate {

    private static final FactFilter LEAVE = FactFilter.ofKind(EvidenceKind.LEAVE);
    private static final String VALID_UNTIL = "validUntil";

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> facts = situation.matching(filter);
        var stopped = stopped(situation);
        Optional<EvidenceFact> latest =
                facts.stream().max(Comparator.comparing(fact -> lastDay(fact, stopped, situation.today())));
        if (latest.isEmpty()) {
            return Finding.of(false, facts, Sentence.of("valid." + filter.kind() + ".none"));
        }
        LocalDate until = lastDay(latest.get(), stopped, situation.today());
        boolean holds = !situation.today().isAfter(until);
        String key = "valid." + filter.kind() + (holds ? ".met" : ".expired");
        return Finding.of(holds, List.of(latest.get()), Sentence.of(key, until))
                .changingOn(holds ? until.plusDays(1) : null);
    }

    /** Only what we renew ourselves can wait for a safety event; what others certify ends when they say. */
    private StoppedClocks stopped(Situation situation) {
        return StoppedClocks.aroundSafetyEvents(
                filter.kind().equals(EvidenceKind.SAFETY_DRILL) ? situation.matching(LEAVE) : List.of());
    }

    private LocalDate lastDay(EvidenceFact fact, StoppedClocks stopped, LocalDate today) {
        LocalDate byMonths = fact.getHappenedOn().plusMonths(months);
        LocalDate last = named(fact).filter(day -> day.isBefore(byMonths)).orElse(byMonths);
        return stopped.extended(fact.getHappenedOn(), last, today);
    }

    private static Optional<LocalDate> named(EvidenceFact fact) {
        try {
            return fact.attribute(VALID_UNTIL).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty(); // The months of the rule still bound it.
        }
    }
}
