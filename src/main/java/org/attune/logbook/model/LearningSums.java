package org.attune.logbook.model;

import java.util.Collection;
import java.util.function.Predicate;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;

/**
 * Learning time in minutes: all of it, live, self-paced, and what of the live time was made up; and the live time that
 * was offered.
 */
public record LearningSums(int all, int live, int selfPaced, int madeUp, int offered) {

    public static LearningSums of(Collection<EvidenceFact> standing) {
        Predicate<EvidenceFact> hour = fact -> fact.getKind().equals(EvidenceKind.LEARNING_HOUR);
        Predicate<EvidenceFact> live = hour.and(fact -> fact.says("mode", "live"));
        return new LearningSums(
                sum(standing, hour),
                sum(standing, live),
                sum(standing, hour.and(fact -> fact.says("mode", "self-paced"))),
                sum(standing, live.and(fact -> fact.attribute("madeUp").isPresent())),
                sum(standing, fact -> fact.getKind().equals(EvidenceKind.LIVE_OFFERED)));
    }

    private static int sum(Collection<EvidenceFact> facts, Predicate<EvidenceFact> which) {
        return facts.stream().filter(which).mapToInt(EvidenceFact::getMinutes).sum();
    }

    /** How much of the offered live time was attended, in percent, rounded down; 100 where nothing was offered. */
    public int attendancePercent() {
        return offered == 0 ? 100 : Math.min(100, (live - madeUp) * 100 / offered);
    }
}
