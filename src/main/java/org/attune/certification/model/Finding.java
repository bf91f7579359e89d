package org.attune.certification.model;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.evidence.EvidenceFact;

/**
 * What judging one requirement found (R2): met or not, in which words, from which facts, and the first day on which the
 * mere passing of time may change it.
 */
public record Finding(boolean met, List<Sentence> sentences, List<Long> inputs, Optional<LocalDate> mayChangeOn) {

    public Finding {
        sentences = List.copyOf(sentences);
        inputs = List.copyOf(inputs);
    }

    static Finding of(boolean met, List<EvidenceFact> facts, Sentence... sentences) {
        List<Long> ids = facts.stream().map(EvidenceFact::getId).toList();
        return new Finding(met, List.of(sentences), ids, Optional.empty());
    }

    Finding changingOn(LocalDate day) {
        return new Finding(met, sentences, inputs, Optional.ofNullable(day));
    }

    /** Two findings read as one: both sets of words and facts, whichever verdict the caller draws from them. */
    static Finding joined(boolean met, List<Finding> parts, List<Sentence> sentences) {
        return new Finding(
                met,
                sentences,
                parts.stream()
                        .flatMap(part -> part.inputs().stream())
                        .distinct()
                        .toList(),
                parts.stream()
                        .map(Finding::mayChangeOn)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo));
    }

    /** The words of all parts, one after the other. A part that says the same as the one before adds nothing. */
    static List<Sentence> words(List<Finding> parts) {
        return parts.stream()
                .map(Finding::sentences)
                .distinct()
                .flatMap(List::stream)
                .collect(toCollection(ArrayList::new));
    }
}
