package org.attune.recording.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that name a feeling, by language, from the lists beside the message bundles: one a line, with a star where any
 * ending may follow. That somebody says such a word does not tell what they feel.
 */
public final class FeelingWords {

    private static final Map<SpokenLanguage, FeelingWords> LISTS = new EnumMap<>(Map.of(
            SpokenLanguage.ENGLISH, new FeelingWords("en"),
            SpokenLanguage.GERMAN, new FeelingWords("de")));

    private final List<String> listed;
    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings;

    private FeelingWords(String language) {
        listed = read("/org/attune/recording/feeling-words-" + language + ".txt");
        listed.stream().filter(word -> !word.endsWith("*")).forEach(whole::add);
        beginnings = listed.stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> word.substring(0, word.length() - 1))
                .toList();
    }

    static FeelingWords of(SpokenLanguage language) {
        return LISTS.get(language);
    }

    /** The list of a language as it stands, for the page that explains the rule. */
    public static List<String> listed(String language) {
        return language.equals(SpokenLanguage.GERMAN.code())
                ? of(SpokenLanguage.GERMAN).listed
                : of(SpokenLanguage.ENGLISH).listed;
    }

    boolean isIn(String text) {
        return SpokenLanguage.words(text)
                .anyMatch(word -> whole.contains(word) || beginnings.stream().anyMatch(word::startsWith));
    }

    private static List<String> read(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(FeelingWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
