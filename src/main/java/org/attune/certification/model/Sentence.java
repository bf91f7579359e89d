package org.attune.certification.model;

import java.util.List;

/**
 * One sentence for a person to read, as a message key and its arguments: text, whole numbers, {@link Duration minutes}
 * or days. Rules speak in sentences without knowing the reader's language.
 */
public record Sentence(String key, List<Object> arguments) {

    /** Whole minutes, shown as hours and minutes (R4: rounding only on display, and here not even then). */
    public record Duration(int minutes) {}

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    public static Duration minutes(int minutes) {
        return new Duration(minutes);
    }
}
