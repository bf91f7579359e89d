package org.attune.certification.model;

import java.util.List;
import java.util.Optional;

/** Several questions as one: all of them, or any one of them. */
public record Composition(boolean all, List<Predicate> parts) implements Predicate {

    public Composition {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A composition needs at least one part");
        }
    }

    public static Composition allOf(Predicate... parts) {
        return new Composition(true, List.of(parts));
    }

    @Override
    public Finding judge(Situation situation) {
        List<Finding> findings =
                parts.stream().map(part -> part.judge(situation)).toList();
        boolean met = all
                ? findings.stream().allMatch(Finding::met)
                : findings.stream().anyMatch(Finding::met);
        List<Finding> telling =
                findings.stream().filter(one -> one.met() == met).toList();
        List<Sentence> words = Finding.words(telling);
        if (!all && !met && telling.size() > 1) {
            words.add(0, Sentence.of("any.short"));
        }
        return Finding.joined(met, findings, words);
    }

    /** What is left when the lead's decision is taken away: all that the trainee can see to before it. */
    Optional<Predicate> beforeDecision() {
        var others = parts.stream()
                .filter(part -> !(part instanceof Attestation attestation && attestation.isDecision()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Composition(all, others));
    }

    boolean holdsDecision() {
        return parts.stream().anyMatch(part -> part instanceof Attestation attestation && attestation.isDecision());
    }
}
