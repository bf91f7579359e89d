package org.attune.curriculum.model.files;

import java.util.Map;

/** A piece of content as it was first written, and in each language it was translated into. */
public record InLanguages<T>(T original, Map<String, T> others) {

    /** In this language, or as it was first written. */
    public T in(String language) {
        return others.getOrDefault(language, original);
    }
}
