package org.attune.logbook.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.StoppedClocks;

/**
 * Whether somebody may see clients on a given day (R17, EFC-04). Three things have to stand on that very day: the check
 * of the safety module with every critical item right, a safety drill passed before an assessor, and a gatekeeper
 * certificate of another body or its local equal. What expires later takes nothing back from days on which it stood.
 * Around a safety event the clock of the drill stands still. As the check belongs to the education, no day before the education began can pass either.
 */
public final class SafetyGate {

    /** The module whose check and scenarios guard client work. */
    public static final String MODULE = "M08";

    /** The attribute that names the last day of a drill or a certificate. */
    public static final String VALID_UNTIL = "validUntil";

    /** What the gate is made of, in the order in which people go through it. */
    public enum Part {
        CHECK,
        DRILL,
        CERTIFICATE
    }

    /** How a part stands on a day. */
    public enum State {
        STANDS,
        MISSING,
        OVER
    }

    /** One part on one day; {@code until} is its last day, or null where there is none. */
    public record Standing(Part part, State state, LocalDate until) {

        public boolean stands() {
            return state == State.STANDS;
        }
    }

    private final List<EvidenceFact> facts;
    private final StoppedClocks stopped;

    private SafetyGate(List<EvidenceFact> facts) {
        this.facts = facts;
        this.stopped = StoppedClocks.aroundSafetyEvents(facts);
    }

    /** @param standing the facts about one person that stand */
    public static SafetyGate of(Collection<EvidenceFact> standing) {
        return new SafetyGate(List.copyOf(standing));
    }

    /** All three parts on this day. */
    public List<Standing> on(LocalDate day) {
        return Arrays.stream(Part.values()).map(part -> on(part, day)).toList();
    }

    public boolean standsOn(LocalDate day) {
        return firstGap(day).isEmpty();
    }

    /** What to do first to be through on this day; empty when one is. */
    public Optional<Standing> firstGap(LocalDate day) {
        return on(day).stream().filter(standing -> !standing.stands()).findFirst();
    }

    private Standing on(Part part, LocalDate day) {
        return switch (part) {
            case CHECK -> check(day);
            case DRILL -> dated(part, EvidenceKind.SAFETY_DRILL, day);
            case CERTIFICATE -> dated(part, EvidenceKind.GATEKEEPER_CERTIFICATE, day);
        };
    }

    private Standing check(LocalDate day) {
        boolean passed = facts.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.CHECK_PASSED))
                .filter(fact -> fact.says("module", MODULE) && fact.says("critical", "all"))
                .anyMatch(fact -> !fact.getHappenedOn().isAfter(day));
        return new Standing(Part.CHECK, passed ? State.STANDS : State.MISSING, null);
    }

    private Standing dated(Part part, String kind, LocalDate day) {
        var last = facts.stream()
                .filter(fact -> fact.getKind().equals(kind))
                .filter(fact -> !fact.getHappenedOn().isAfter(day))
                .map(fact -> fact.attribute(VALID_UNTIL)
                        .map(LocalDate::parse)
                        .map(until -> part == Part.DRILL ? stopped.extended(fact.getHappenedOn(), until, day) : until)
                        .orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return new Standing(part, State.MISSING, null);
        }
        return new Standing(part, last.get().isBefore(day) ? State.OVER : State.STANDS, last.get());
    }
}
