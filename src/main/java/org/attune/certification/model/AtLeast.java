package org.attune.certification.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attune.evidence.EvidenceFact;

/**
 * A number of facts, or of different values of one attribute: ten checks of ten different modules, drills in twelve
 * different weeks. With {@code expected} values named, the sentence tells which of them are still missing.
 */
public record AtLeast(FactFilter filter, String distinctBy, Set<String> expected, int wanted) implements Predicate {

    public AtLeast {
        expected = Set.copyOf(expected);
    }

    public static AtLeast count(FactFilter filter, int wanted) {
        return new AtLeast(filter, null, Set.of(), wanted);
    }

    public static AtLeast distinct(FactFilter filter, String attribute, int wanted) {
        return new AtLeast(filter, attribute, Set.of(), wanted);
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> counted = situation.matching(filter);
        int have = number(counted);
        return Finding.of(have >= wanted, counted, words(have, counted))
                .changingOn(filter.firstToLeave(counted, situation.today()));
    }

    private int number(List<EvidenceFact> counted) {
        return distinctBy == null ? counted.size() : values(counted).size();
    }

    private Set<String> values(List<EvidenceFact> counted) {
        return FactValues.of(counted, distinctBy);
    }

    private Sentence words(int have, List<EvidenceFact> counted) {
        String key = "count." + filter.kind();
        if (have >= wanted) {
            return Sentence.of(key + ".met", have, wanted);
        }
        if (distinctBy == null || expected.size() > wanted || expected.isEmpty()) {
            return Sentence.of(key + ".short", have, wanted);
        }
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(values(counted));
        return Sentence.of(key + ".missing", String.join(", ", missing));
    }
}
