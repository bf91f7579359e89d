package org.attune.certification.model;

import java.util.List;
import java.util.Optional;

/** One line of a requirement set: where it stands on the path, what it asks in the reader's words, and the rule. */
public record Requirement(String id, String stage, String title, String why, Timing timing, Predicate predicate) {

    /**
     * When its time comes: after which modules and requirements, from which week of the programme on, and by which week
     * it is best done. A plan for the reader; a rule that must hold is part of the predicate.
     */
    public record Timing(List<String> needs, Integer fromWeek, Integer byWeek) {

        public static final Timing ANY = new Timing(List.of(), null, null);

        public Timing {
            needs = List.copyOf(needs);
        }
    }

    /** The lead's decision comes last and cannot be worked towards; everything else can. */
    public boolean isDecision() {
        return predicate instanceof Attestation attestation && attestation.isDecision()
                || predicate instanceof Composition composition && composition.holdsDecision();
    }

    /** The one kind of evidence it asks for, or nothing when it asks for several. */
    public String kindAsked() {
        return predicate instanceof AtLeast atLeast ? atLeast.filter().kind() : "";
    }

    /** What a requirement with a decision in it asks before that decision, if it asks for anything. */
    Optional<Predicate> beforeDecision() {
        return predicate instanceof Composition composition && composition.holdsDecision()
                ? composition.beforeDecision()
                : Optional.empty();
    }
}
