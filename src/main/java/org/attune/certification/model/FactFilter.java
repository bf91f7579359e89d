package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceFact;

/**
 * Which facts a requirement looks at: one kind, certain attributes, a category they must carry (R3), a named signature, a
 * window of calendar months up to today (R4), and another requirement that must have been met on the day of the act
 * (R5). Null means "does not matter".
 */
public record FactFilter(
        String kind, Terms terms, EvidenceCategory feeds, boolean attested, Integer withinMonths, String whileMet) {

    static final String ATTESTED_BY = "attestedBy";

    public static FactFilter ofKind(String kind) {
        return new FactFilter(kind, Terms.NONE, null, false, null, null);
    }

    public FactFilter with(Terms others) {
        return new FactFilter(kind, others, feeds, attested, withinMonths, whileMet);
    }

    public FactFilter feeding(EvidenceCategory category) {
        return new FactFilter(kind, terms, category, attested, withinMonths, whileMet);
    }

    public FactFilter signed(boolean mustBeSigned) {
        return new FactFilter(kind, terms, feeds, mustBeSigned, withinMonths, whileMet);
    }

    /** Facts on or after the same day that many calendar months ago; null lifts the window. */
    public FactFilter withinMonths(Integer months) {
        return new FactFilter(kind, terms, feeds, attested, months, whileMet);
    }

    /** Facts of days on which that requirement was met; null lifts the condition. */
    public FactFilter whileMet(String requirement) {
        return new FactFilter(kind, terms, feeds, attested, withinMonths, requirement);
    }

    boolean matches(EvidenceFact fact, LocalDate today) {
        return kind.equals(fact.getKind())
                && (feeds == null || fact.getCategories().contains(feeds))
                && (!attested || fact.attribute(ATTESTED_BY).isPresent())
                && (withinMonths == null || !fact.getHappenedOn().isBefore(today.minusMonths(withinMonths)))
                && terms.allow(fact);
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
