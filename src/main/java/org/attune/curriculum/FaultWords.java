package org.attune.curriculum;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an author has to mend, before it is said in a language: the key of a text in the bundle {@code faults} of a
 * feature, and what fills its places. It is found while nobody reads, in a build or in the background, and read later by
 * people of any language.
 */
public record FaultWords(String feature, String key, List<String> places) {

    private static final String BETWEEN = "\t";

    public static FaultWords of(String feature, String key, Object... places) {
        return new FaultWords(
                feature,
                key,
                Stream.of(places)
                        .map(place -> String.valueOf(place).replaceAll("\\s+", " "))
                        .toList());
    }

    /** The words in a language, in English where they are in no other. */
    public String in(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "org.attune." + feature + ".faults",
                language,
                FaultWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(places.toArray());
    }

    /** In one line, to be kept until somebody reads it. @param where file and line, or nothing for a whole package */
    public String keptAt(String where) {
        return Stream.concat(Stream.of(where, feature, key), places.stream()).collect(Collectors.joining(BETWEEN));
    }

    /** What was kept, as one says it: the place, and the words in a language. */
    public static String said(String line, Locale language) {
        var where = whereOf(line);
        return (where.isEmpty() ? "" : where + " ") + wordsOf(line, language);
    }

    /** File and line of what was kept; nothing where it is about a whole package. */
    public static String whereOf(String line) {
        return isKept(line) ? line.substring(0, line.indexOf(BETWEEN)) : "";
    }

    /** The words of what was kept. What was kept before there were other languages is said in English. */
    public static String wordsOf(String line, Locale language) {
        if (!isKept(line)) {
            return line;
        }
        var parts = List.of(line.split(BETWEEN, -1));
        return new FaultWords(parts.get(1), parts.get(2), parts.subList(3, parts.size())).in(language);
    }

    private static boolean isKept(String line) {
        return line.contains(BETWEEN);
    }
}
