package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.attune.evidence.EvidenceFact;

/**
 * A number of calendar months from the first to the last fact (R4). Months end where the calendar ends them: from 30
 * November, three months are full on the last day of February.
 */
public record CalendarSpan(FactFilter filter, int months) implements Predicate {

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> counted = situation.matching(filter);
        if (counted.isEmpty()) {
            return Finding.of(false, counted, Sentence.of("span.none", months));
        }
        LocalDate first = day(counted, true);
        LocalDate last = day(counted, false);
        LocalDate full = first.plusMonths(months);
        boolean met = !last.isBefore(full);
        String key = met ? "span.met" : "span.short";
        return Finding.of(met, counted, Sentence.of(key, first, last, full, months));
    }

    private static LocalDate day(List<EvidenceFact> facts, boolean earliest) {
        var days = facts.stream().map(EvidenceFact::getHappenedOn);
        return (earliest ? days.min(LocalDate::compareTo) : days.max(LocalDate::compareTo)).orElseThrow();
    }
}
