package org.attune.certification.model;

import static org.attune.certification.model.Sentence.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceFact;

/**
 * One hour of care for so many hours of work, for example supervision for each ten client hours. Compared in whole
 * minutes without division, so that no rounding ever tips it.
 */
public record HourRatio(FactFilter care, FactFilter work, int workPerCare) implements Predicate {

    /** How loaded the ratio is: an early warning, and a point where no more work may be logged. */
    public enum Load {
        CALM,
        ALARM,
        HOLD
    }

    private static final int ALARM_PERCENT = 80;
    private static final int HOLD_PERCENT = 120;

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> given = situation.matching(care);
        List<EvidenceFact> done = situation.matching(work);
        int have = MinutesAtLeast.sum(given);
        int worked = MinutesAtLeast.sum(done);
        boolean met = (long) have * workPerCare >= worked;
        String key = met ? "ratio.met" : "ratio.short";
        Sentence words = Sentence.of(key, minutes(due(worked)), minutes(have), minutes(worked), percent(have, worked));
        return Finding.of(met, Stream.concat(given.stream(), done.stream()).toList(), words);
    }

    /** Minutes of care owed for that much work, the last begun minute included. */
    public int due(int workedMinutes) {
        return (workedMinutes + workPerCare - 1) / workPerCare;
    }

    public Load load(Situation situation) {
        int percent =
                percent(MinutesAtLeast.sum(situation.matching(care)), MinutesAtLeast.sum(situation.matching(work)));
        return percent >= HOLD_PERCENT ? Load.HOLD : percent >= ALARM_PERCENT ? Load.ALARM : Load.CALM;
    }

    private int percent(int have, int worked) {
        if (worked == 0) {
            return 0;
        }
        long allowed = (long) have * workPerCare;
        return allowed == 0 ? HOLD_PERCENT : (int) Math.min(Integer.MAX_VALUE, worked * 100L / allowed);
    }
}
