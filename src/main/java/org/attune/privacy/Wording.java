package org.attune.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attune.shared.Languages;
import org.attune.shared.security.Secrets;
import org.attune.shared.web.Texts;

/**
 * The sentences a client is asked, by version. A version never changes once somebody may have answered it: better words
 * are a new version, and each answer proves by digest which sentences it was given to.
 */
public final class Wording {

    static final String NEWEST = "2";

    private static final int COUNTING_NAMED_IN = 2;

    /** A version never changes, so each is reckoned once. */
    private static final Map<String, String> DIGESTS = new ConcurrentHashMap<>();

    private static final String[] PARTS = {"", ".why", ".who"};

    private Wording() {}

    /**
     * The key of a sentence. A version says anew only what it says differently.
     *
     * @param part empty for the question, {@code .why} for its purpose, {@code .who} for who learns of it
     */
    public static String key(String version, ConsentScope scope, String part) {
        boolean anew = scope == ConsentScope.MEASURES && namesCounting(version);
        return "wording." + (anew ? COUNTING_NAMED_IN : 1) + "." + scope + part;
    }

    /** Whether this version asks, beside short questions, that it be counted how the two talk. */
    static boolean namesCounting(String version) {
        return Integer.parseInt(version) >= COUNTING_NAMED_IN;
    }

    /** In which language the sentences of a version have this digest; empty when in none. */
    static Optional<Locale> languageOf(String version, String digest) {
        return Languages.WRITTEN.stream()
                .filter(language -> DIGESTS.computeIfAbsent(version + language, known -> digest(version, language))
                        .equals(digest))
                .findFirst();
    }

    /** SHA-256 of all sentences of a version in a language, names left open. */
    static String digest(String version, Locale locale) {
        return Secrets.digest(Stream.of(ConsentScope.values())
                .flatMap(scope -> Stream.of(PARTS).map(part -> key(version, scope, part)))
                .map(key -> Texts.in(locale, "privacy", key))
                .collect(joining("\n")));
    }
}
