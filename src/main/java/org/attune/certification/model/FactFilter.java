package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;

/**
 * Which facts a requirement looks at: one kind, certain attribute values, a category they must carry (R3), a named
 * signature, and a window of calendar months up to today (R4). Null and empty mean "does not matter".
 */
public record FactFilter(
        String kind, Map<String, Set<String>> where, EvidenceCategory feeds, boolean attested, Integer withinMonths) {

    static final String ATTESTED_BY = "attestedBy";

    public FactFilter {
        where = Map.copyOf(where);
    }

    public static FactFilter ofKind(String kind) {
        return new FactFilter(kind, Map.of(), null, false, null);
    }

    public FactFilter whereAny(String attribute, Set<String> values) {
        return new FactFilter(kind, Map.of(attribute, Set.copyOf(values)), feeds, attested, withinMonths);
    }

    public FactFilter feeding(EvidenceCategory category) {
        return new FactFilter(kind, where, category, attested, withinMonths);
    }

    public FactFilter signed(boolean mustBeSigned) {
        return new FactFilter(kind, where, feeds, mustBeSigned, withinMonths);
    }

    /** Facts on or after the same day that many calendar months ago; null lifts the window. */
    public FactFilter withinMonths(Integer months) {
        return new FactFilter(kind, where, feeds, attested, months);
    }

    public boolean matches(EvidenceFact fact, LocalDate today) {
        return kind.equals(fact.getKind())
                && (feeds == null || fact.getCategories().contains(feeds))
                && (!attested || fact.attribute(ATTESTED_BY).isPresent())
                && (withinMonths == null || !fact.getHappenedOn().isBefore(today.minusMonths(withinMonths)))
                && where.entrySet().stream()
                        .allMatch(wanted -> fact.attribute(wanted.getKey())
                                .filter(wanted.getValue()::contains)
                                .isPresent());
    }

    /** The first day on which one of these facts may leave the window, or null when none ever does. */
    LocalDate firstToLeave(List<EvidenceFact> counted, LocalDate today) {
        if (withinMonths == null) {
            return null;
        }
        return counted.stream()
                .map(fact -> fact.getHappenedOn().plusMonths(withinMonths).plusDays(1))
                .map(day -> day.isAfter(today) ? day : today.plusDays(1))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
