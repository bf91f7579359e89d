package org.attune.certification.model;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.evidence.EvidenceFact;

/**
 * A row of recordings that show a way: each one answered, each a number of days after the last that counted, among them
 * enough of certain sorts, and the last ones good in every rated domain. The days are those of the sessions where the
 * facts know them. A recording made too soon does not count, whichever one would look better.
 */
public record Series(
        FactFilter filter, Companion companion, int wanted, int daysApart, List<Quota> quotas, LastOnes last)
        implements Predicate {

    private static final String SESSION_ON = "sessionOn";

    /** A fact of another kind that must stand beside each, tied by the same value of an attribute. */
    public record Companion(String kind, String same) {}

    /** So many of the row must be of a sort, or differ in an attribute. */
    public record Quota(String name, Terms terms, String distinctBy, int wanted) {

        int in(List<EvidenceFact> row) {
            var some = row.stream().filter(terms::allow).toList();
            return distinctBy == null
                    ? some.size()
                    : FactValues.of(some, distinctBy).size();
        }
    }

    /** How many of the last ones must reach a floor in each of these domains that was rated. */
    public record LastOnes(int count, Set<String> domains, BigDecimal floor) {}

    public Series {
        quotas = List.copyOf(quotas);
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> all = situation.matching(filter);
        List<EvidenceFact> answered = all.stream()
                .filter(fact -> isAccompanied(fact, situation))
                .sorted(comparing(Series::dayOf))
                .toList();
        List<EvidenceFact> row = spaced(answered);
        List<Sentence> words = new ArrayList<>();
        if (row.size() < wanted) {
            words.add(Sentence.of("series.short", row.size(), wanted));
        }
        quotas.stream()
                .filter(quota -> quota.in(row) < quota.wanted())
                .forEach(quota -> words.add(Sentence.of("series.quota", quota.name(), quota.in(row), quota.wanted())));
        words.addAll(belowFloor(row));
        boolean met = words.isEmpty();
        if (met) {
            words.add(Sentence.of("series.met", row.size(), wanted));
        } else {
            leftOut(all, answered, row, words);
        }
        return Finding.of(met, all, words.toArray(Sentence[]::new));
    }

    private void leftOut(
            List<EvidenceFact> all, List<EvidenceFact> answered, List<EvidenceFact> row, List<Sentence> words) {
        int unanswered = all.size() - answered.size();
        int tooSoon = answered.size() - row.size();
        if (unanswered > 0) {
            words.add(Sentence.of("series.unanswered", unanswered));
        }
        if (tooSoon > 0) {
            words.add(Sentence.of("series.too-soon", tooSoon, daysApart));
        }
    }

    private List<EvidenceFact> spaced(List<EvidenceFact> facts) {
        List<EvidenceFact> row = new ArrayList<>();
        LocalDate earliest = LocalDate.MIN;
        for (EvidenceFact fact : facts) {
            if (!dayOf(fact).isBefore(earliest)) {
                row.add(fact);
                earliest = dayOf(fact).plusDays(daysApart);
            }
        }
        return List.copyOf(row);
    }

    private List<Sentence> belowFloor(List<EvidenceFact> row) {
        if (last == null || row.size() < wanted) {
            return List.of();
        }
        Map<String, BigDecimal> lowest = new TreeMap<>();
        for (EvidenceFact fact : row.subList(row.size() - last.count(), row.size())) {
            for (String domain : last.domains()) {
                ScoreCut.score(fact, domain).ifPresent(score -> lowest.merge(domain, score, BigDecimal::min));
            }
        }
        return lowest.entrySet().stream()
                .filter(one -> one.getValue().compareTo(last.floor()) < 0)
                .map(one -> Sentence.of(
                        "series.floor",
                        one.getKey(),
                        ScoreCut.plain(one.getValue()),
                        ScoreCut.plain(last.floor()),
                        last.count()))
                .toList();
    }

    private boolean isAccompanied(EvidenceFact fact, Situation situation) {
        if (companion == null) {
            return true;
        }
        var value = fact.attribute(companion.same());
        return value.isPresent()
                && situation.matching(FactFilter.ofKind(companion.kind())).stream()
                        .anyMatch(other -> other.attribute(companion.same()).equals(value));
    }

    private static LocalDate dayOf(EvidenceFact fact) {
        try {
            return fact.attribute(SESSION_ON).map(LocalDate::parse).orElse(fact.getHappenedOn());
        } catch (DateTimeParseException notADay) {
            return fact.getHappenedOn();
        }
    }
}
