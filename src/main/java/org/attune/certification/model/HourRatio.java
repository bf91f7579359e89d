package org.attune.certification.model;

import static org.attune.certification.model.Sentence.minutes;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceFact;

/**
 * One hour of care for so many hours of work, for example supervision for each ten client hours; where asked for, at
 * each of the latest month ends since the work began as well as now. A month end that was short stops counting once so
 * many have followed it: what was missed can be made good by keeping to it. Compared in whole minutes without division, so that no rounding
 * ever tips it.
 */
public record HourRatio(FactFilter care, FactFilter work, int workPerCare, int monthEnds) implements Predicate {

    /** How loaded the ratio is: an early warning, and a point where no more work may be logged. */
    public enum Load {
        CALM,
        ALARM,
        HOLD
    }

    private static final int ALARM_PERCENT = 80;
    private static final int HOLD_PERCENT = 120;

    public HourRatio(FactFilter care, FactFilter work, int workPerCare) {
        this(care, work, workPerCare, 0);
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> given = situation.matching(care);
        List<EvidenceFact> done = situation.matching(work);
        int have = MinutesAtLeast.sum(given);
        int worked = MinutesAtLeast.sum(done);
        boolean nowMet = (long) have * workPerCare >= worked;
        List<Sentence> words = new ArrayList<>();
        words.add(Sentence.of(
                nowMet ? "ratio.met" : "ratio.short",
                minutes(due(worked)),
                minutes(have),
                minutes(worked),
                percent(have, worked)));
        Optional<LocalDate> shortEnd = lastShortMonthEnd(given, done, situation.today());
        shortEnd.map(end -> told(end, given, done)).ifPresent(words::add);
        List<EvidenceFact> inputs = Stream.concat(given.stream(), done.stream()).toList();
        return Finding.of(nowMet && shortEnd.isEmpty(), inputs, words.toArray(Sentence[]::new))
                .changingOn(shortEnd.map(end -> monthEnd(end.plusDays(1).plusMonths(monthEnds - 1L)))
                        .orElse(null));
    }

    /** The latest of the month ends that count on which too little care had been given. */
    private Optional<LocalDate> lastShortMonthEnd(List<EvidenceFact> given, List<EvidenceFact> done, LocalDate today) {
        var first = done.stream().map(EvidenceFact::getHappenedOn).min(LocalDate::compareTo);
        LocalDate latest = monthEnd(today).equals(today) ? today : monthEnd(today.minusMonths(1));
        return first.flatMap(began -> Stream.iterate(latest, end -> monthEnd(end.minusMonths(1)))
                .limit(monthEnds)
                .filter(end -> !end.isBefore(began))
                .filter(end -> (long) until(end, given) * workPerCare < until(end, done))
                .findFirst());
    }

    private Sentence told(LocalDate end, List<EvidenceFact> given, List<EvidenceFact> done) {
        int worked = until(end, done);
        return Sentence.of("ratio.month", end, minutes(due(worked)), minutes(until(end, given)), minutes(worked));
    }

    private static int until(LocalDate day, List<EvidenceFact> facts) {
        return MinutesAtLeast.sum(facts.stream()
                .filter(fact -> !fact.getHappenedOn().isAfter(day))
                .toList());
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
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
