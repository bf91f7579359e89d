package org.attune.certification.model;

import static org.attune.certification.model.Sentence.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.evidence.EvidenceFact;

/**
 * A sum of minutes, of which some sorts may make up only so much. When it falls short, the words also tell about time
 * that exists but does not count: beyond such a limit, outside the window, logged and not yet signed by the named person,
 * or done while another requirement was not met (R5).
 */
public record MinutesAtLeast(FactFilter filter, int wanted, List<Cap> caps) implements Predicate {

    /** Of facts of one sort, so many minutes count at most. Sorts of one sum do not overlap. */
    public record Cap(String name, Terms terms, int most) {

        private int beyond(List<EvidenceFact> facts) {
            return Math.max(0, sum(facts.stream().filter(terms::allow).toList()) - most);
        }
    }

    public MinutesAtLeast {
        caps = List.copyOf(caps);
    }

    public MinutesAtLeast(FactFilter filter, int wanted) {
        this(filter, wanted, List.of());
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> counted = situation.matching(filter);
        int have = have(counted);
        LocalDate change = filter.firstToLeave(counted, situation.today());
        if (have >= wanted) {
            return Finding.of(true, counted, Sentence.of("minutes.met", minutes(have), minutes(wanted)))
                    .changingOn(change);
        }
        List<Sentence> words = new ArrayList<>();
        words.add(Sentence.of("minutes.short", minutes(wanted - have), minutes(wanted)));
        caps.stream()
                .filter(cap -> cap.beyond(counted) > 0)
                .forEach(cap -> words.add(
                        Sentence.of("minutes.capped", minutes(cap.beyond(counted)), cap.name(), minutes(cap.most()))));
        int signedAtAnyTime = have(situation.matching(filter.withinMonths(null)));
        int signedOrNot = have(situation.matching(filter.signed(false)));
        int metOrNot = have(situation.matching(filter.whileMet(null)));
        if (signedAtAnyTime > have) {
            words.add(Sentence.of("minutes.outside", minutes(signedAtAnyTime - have), filter.withinMonths()));
        }
        if (signedOrNot > have) {
            words.add(Sentence.of("minutes.unsigned", minutes(signedOrNot - have)));
        }
        if (metOrNot > have) {
            words.add(Sentence.of("minutes.unmet", minutes(metOrNot - have), situation.titleOf(filter.whileMet())));
        }
        return Finding.of(false, counted, words.toArray(Sentence[]::new)).changingOn(change);
    }

    private int have(List<EvidenceFact> facts) {
        return sum(facts) - caps.stream().mapToInt(cap -> cap.beyond(facts)).sum();
    }

    static int sum(List<EvidenceFact> facts) {
        return facts.stream().mapToInt(EvidenceFact::getMinutes).sum();
    }
}
