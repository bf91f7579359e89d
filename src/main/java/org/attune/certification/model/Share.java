package org.attune.certification.model;

import static org.attune.certification.model.Sentence.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceFact;

/**
 * A share of time: what was attended of what was offered, or how much of all learning was on the competencies. Compared
 * in whole minutes without division, so that no rounding ever tips it. Of nothing there is no share.
 */
public record Share(FactFilter part, FactFilter whole, int percent) implements Predicate {

    private static final int HUNDRED = 100;

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> some = situation.matching(part);
        List<EvidenceFact> all = situation.matching(whole);
        int have = MinutesAtLeast.sum(some);
        int of = MinutesAtLeast.sum(all);
        if (of == 0) {
            return Finding.of(false, all, Sentence.of("share.none", percent));
        }
        boolean met = (long) have * HUNDRED >= (long) of * percent;
        List<EvidenceFact> inputs =
                Stream.concat(some.stream(), all.stream()).distinct().toList();
        return Finding.of(
                met, inputs, Sentence.of(met ? "share.met" : "share.short", minutes(have), minutes(of), percent));
    }
}
