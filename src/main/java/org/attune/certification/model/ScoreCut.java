package org.attune.certification.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;

/** A score that must reach a cut: the best of the facts that carry it counts. */
public record ScoreCut(FactFilter filter, String attribute, BigDecimal cut) implements Predicate {

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> scored = situation.matching(filter).stream()
                .filter(fact -> score(fact, attribute).isPresent())
                .toList();
        Optional<EvidenceFact> best = scored.stream()
                .max(Comparator.comparing(fact -> score(fact, attribute).orElseThrow()));
        if (best.isEmpty()) {
            return Finding.of(false, scored, Sentence.of("score.none", plain(cut)));
        }
        BigDecimal reached = score(best.get(), attribute).orElseThrow();
        boolean met = reached.compareTo(cut) >= 0;
        return Finding.of(
                met, List.of(best.get()), Sentence.of(met ? "score.met" : "score.short", plain(reached), plain(cut)));
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
