package org.attune.certification.model;

import java.util.ArrayList;
import java.util.List;

/** A part of a requirement with a name of its own, so that its words can be told from those of the other parts. */
public record Labelled(String name, Predicate part) implements Predicate {

    /** The key of the sentence that begins the words of a part. */
    public static final String KEY = "part.label";

    @Override
    public Finding judge(Situation situation) {
        var found = part.judge(situation);
        List<Sentence> words = new ArrayList<>();
        words.add(Sentence.of(KEY, name));
        words.addAll(found.sentences());
        return new Finding(found.met(), words, found.inputs(), found.mayChangeOn());
    }
}
