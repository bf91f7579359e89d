package org.attune.certification.model;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceFact;

/**
 * The different values that facts carry under a name. An attribute may hold several, set apart by spaces or commas, as
 * the partners of a triad do; {@code iso-week} and {@code calendar-day} are read from the day of the fact.
 */
final class FactValues {

    private FactValues() {}

    static Set<String> of(List<EvidenceFact> facts, String name) {
        return facts.stream().flatMap(fact -> of(fact, name)).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> of(EvidenceFact fact, String name) {
        return switch (name) {
            case "calendar-day" -> Stream.of(fact.getHappenedOn().toString());
            case "iso-week" -> Stream.of(week(fact.getHappenedOn()));
            default ->
                fact.attribute(name).stream()
                        .flatMap(value -> Stream.of(value.split("[\\s,]+")))
                        .filter(value -> !value.isEmpty());
        };
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
