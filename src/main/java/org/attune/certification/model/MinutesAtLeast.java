package org.attune.certification.model;

import static org.attune.certification.model.Sentence.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.evidence.EvidenceFact;

/**
 * A sum of minutes. When it falls short, the words also tell about time that exists but does not count: lying outside
 * the window, or logged and not yet signed by the named person (R5).
 */
public record MinutesAtLeast(FactFilter filter, int wanted) implements Predicate {

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> counted = situation.matching(filter);
        int have = sum(counted);
        LocalDate change = filter.firstToLeave(counted, situation.today());
        if (have >= wanted) {
            return Finding.of(true, counted, Sentence.of("minutes.met", minutes(have), minutes(wanted)))
                    .changingOn(change);
        }
        List<Sentence> words = new ArrayList<>();
        words.add(Sentence.of("minutes.short", minutes(wanted - have), minutes(wanted)));
        int signedAtAnyTime = sum(situation.matching(filter.withinMonths(null)));
        int signedOrNot = sum(situation.matching(filter.signed(false)));
        if (signedAtAnyTime > have) {
            words.add(Sentence.of("minutes.outside", minutes(signedAtAnyTime - have), filter.withinMonths()));
        }
        if (signedOrNot > have) {
            words.add(Sentence.of("minutes.unsigned", minutes(signedOrNot - have)));
        }
        return Finding.of(false, counted, words.toArray(Sentence[]::new)).changingOn(change);
    }

    static int sum(List<EvidenceFact> facts) {
        return facts.stream().mapToInt(EvidenceFact::getMinutes).sum();
    }
}
