package org.attune.certification.model;

import java.util.List;

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

    public static Composition anyOf(Predicate... parts) {
        return new Composition(false, List.of(parts));
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
        return Finding.joined(met, findings, Finding.words(telling).toList());
    }
}
