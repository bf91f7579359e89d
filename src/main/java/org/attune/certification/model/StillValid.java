package org.attune.certification.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;

/**
 * Something that holds for a time and then has to be renewed, such as a safety drill: until the day its fact names, and
 * never longer than a number of calendar months. The last day itself still holds.
 */
public record StillValid(FactFilter filter, int months) implements Predicate {

    private static final String VALID_UNTIL = "validUntil";

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> facts = situation.matching(filter);
        Optional<EvidenceFact> latest = facts.stream().max(Comparator.comparing(this::lastDay));
        if (latest.isEmpty()) {
            return Finding.of(false, facts, Sentence.of("valid." + filter.kind() + ".none"));
        }
        LocalDate until = lastDay(latest.get());
        boolean holds = !situation.today().isAfter(until);
        String key = "valid." + filter.kind() + (holds ? ".met" : ".expired");
        return Finding.of(holds, List.of(latest.get()), Sentence.of(key, until))
                .changingOn(holds ? until.plusDays(1) : null);
    }

    private LocalDate lastDay(EvidenceFact fact) {
        LocalDate byMonths = fact.getHappenedOn().plusMonths(months);
        return named(fact).filter(day -> day.isBefore(byMonths)).orElse(byMonths);
    }

    private static Optional<LocalDate> named(EvidenceFact fact) {
        try {
            return fact.attribute(VALID_UNTIL).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty(); // The months of the rule still bound it.
        }
    }
}
