package org.attune.certification.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;

/**
 * A score that must reach a cut: the best of the facts that carry it counts. Where tries are limited, only so many count,
 * and one made too soon after the last counted try does not.
 */
public record ScoreCut(FactFilter filter, String attribute, BigDecimal cut, Tries tries) implements Predicate {

    /** How many tries count at most, and how many days lie between two of them. */
    public record Tries(int most, int daysApart) {}

    public ScoreCut(FactFilter filter, String attribute, BigDecimal cut) {
        this(filter, attribute, cut, null);
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> scored = counting(situation.matching(filter).stream()
                .filter(fact -> score(fact, attribute).isPresent())
                .sorted(Comparator.comparing(EvidenceFact::getHappenedOn))
                .toList());
        Optional<EvidenceFact> best = scored.stream()
                .max(Comparator.comparing(fact -> score(fact, attribute).orElseThrow()));
        if (best.isEmpty()) {
            return Finding.of(false, scored, Sentence.of("score.none", plain(cut)));
        }
        BigDecimal reached = score(best.get(), attribute).orElseThrow();
        boolean met = reached.compareTo(cut) >= 0;
        List<Sentence> words = new ArrayList<>();
        words.add(Sentence.of(met ? "score.met" : "score.short", plain(reached), plain(cut)));
        if (!met && tries != null) {
            words.add(Sentence.of("score.tries", scored.size(), tries.most()));
        }
        return Finding.of(met, List.of(best.get()), words.toArray(Sentence[]::new));
    }

    private List<EvidenceFact> counting(List<EvidenceFact> inOrder) {
        if (tries == null) {
            return inOrder;
        }
        List<EvidenceFact> counted = new ArrayList<>();
        LocalDate earliest = LocalDate.MIN;
        for (EvidenceFact fact : inOrder) {
            if (counted.size() < tries.most() && !fact.getHappenedOn().isBefore(earliest)) {
                counted.add(fact);
                earliest = fact.getHappenedOn().plusDays(tries.daysApart());
            }
        }
        return counted;
    }

    static Optional<BigDecimal> score(EvidenceFact fact, String attribute) {
        try {
            return fact.attribute(attribute).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty(); // A fact without a readable score is no score, never a zero.
        }
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
