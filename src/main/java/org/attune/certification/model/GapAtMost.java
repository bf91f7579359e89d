package org.attune.certification.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;

/**
 * No long silence: from the first to the last day of work, care never stayed away for more than some days. Days of leave
 * do not count, for then the clocks stand still.
 */
public record GapAtMost(FactFilter care, FactFilter work, int days) implements Predicate {

    private static final FactFilter LEAVE = FactFilter.ofKind(EvidenceKind.LEAVE);

    private record Gap(LocalDate from, LocalDate to, int days) {}

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> given = situation.matching(care);
        List<EvidenceFact> done = situation.matching(work);
        List<EvidenceFact> inputs = Stream.concat(given.stream(), done.stream()).toList();
        Gap longest = longest(daysOf(given), daysOf(done), situation.matching(LEAVE));
        if (longest == null) {
            return Finding.of(true, inputs, Sentence.of("gap.none", days));
        }
        boolean met = longest.days() <= days;
        return Finding.of(
                met,
                inputs,
                Sentence.of(met ? "gap.met" : "gap.long", longest.days(), days, longest.from(), longest.to()));
    }

    private static Gap longest(TreeSet<LocalDate> given, TreeSet<LocalDate> done, List<EvidenceFact> leaves) {
        if (done.isEmpty()) {
            return null;
        }
        var marks = new TreeSet<>(given.subSet(done.first(), true, done.last(), true));
        marks.add(done.last());
        LocalDate before = done.first();
        Gap longest = null;
        for (LocalDate mark : marks) {
            int length = (int) DAYS.between(before, mark) - onLeave(before, mark, leaves);
            if (longest == null || length > longest.days()) {
                longest = new Gap(before, mark, length);
            }
            before = mark;
        }
        return longest;
    }

    private static int onLeave(LocalDate from, LocalDate to, List<EvidenceFact> leaves) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> leaves.stream().anyMatch(leave -> covers(leave, day)))
                .count();
    }

    private static boolean covers(EvidenceFact leave, LocalDate day) {
        try {
            return !day.isBefore(leave.getHappenedOn())
                    && leave.attribute("until")
                            .map(LocalDate::parse)
                            .filter(until -> !day.isAfter(until))
                            .isPresent();
        } catch (DateTimeParseException notADay) {
            return false; // A leave without a readable end stops no clock.
        }
    }

    private static TreeSet<LocalDate> daysOf(List<EvidenceFact> facts) {
        var days = new TreeSet<LocalDate>();
        facts.forEach(fact -> days.add(fact.getHappenedOn()));
        return days;
    }
}
