package org.attune.privacy;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import org.attune.shared.security.Secrets;
import org.attune.shared.web.Texts;

/**
 * The sentences a client is asked, by version. A version never changes once somebody may have answered it: better words
 * are a new version, and each answer proves by digest which sentences it was given to.
 */
final class Wording {

    static final String NEWEST = "1";

    private static final String[] PARTS = {"", ".why", ".who"};

    private Wording() {}

    /** SHA-256 of all sentences of a version in a language, names left open. */
    static String digest(String version, Locale locale) {
        return Secrets.digest(Stream.of(ConsentScope.values())
                .flatMap(scope -> Stream.of(PARTS).map(part -> "wording." + version + "." + scope + part))
                .map(key -> Texts.in(locale, "privacy", key))
                .collect(joining("\n")));
    }
}
