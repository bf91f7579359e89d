package org.attune.curriculum.model.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody is looking for. Each word finds itself, words that begin with it, and less eagerly words with another
 * ending; an umlaut may be typed as two letters.
 */
public final class SearchQuery {

    public static final int LONGEST = 120;

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_STEM = 4;
    private static final double EXACT = 1;
    private static final double BEGINNING = 0.7;
    private static final double OTHER_ENDING = 0.4;
    private static final Pattern ENDING = Pattern.compile("(?:ing|ies|ed|es|en|er|s|n|e|y)$");

    private final String typed;
    private final List<Term> terms;

    private SearchQuery(String typed, List<Term> terms) {
        this.typed = typed;
        this.terms = terms;
    }

    /** A word and the other forms in which it may stand in a text. */
    record Term(String typed, String word, String plain, String stem) {

        static Term of(String typed) {
            var folded = Words.fold(typed);
            var plain = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
            var stem = ENDING.matcher(folded).replaceFirst("");
            return new Term(typed, folded, plain, stem.length() < SHORTEST_STEM ? folded : stem);
        }

        /** What every word that this one finds begins with one of. */
        List<String> beginnings() {
            return List.of(word, plain, stem).stream().distinct().toList();
        }

        /** How well a word of a text is what was looked for; zero when it is not. */
        double fit(String other) {
            if (other.equals(word)) {
                return EXACT;
            }
            if (word.length() >= SHORTEST_PREFIX && (other.startsWith(word) || other.startsWith(plain))) {
                return BEGINNING;
            }
            return other.equals(stem) || !stem.equals(word) && endsElsewise(other) ? OTHER_ENDING : 0;
        }

        private boolean endsElsewise(String other) {
            return other.startsWith(stem)
                    && ENDING.matcher(other).replaceFirst("").equals(stem);
        }
    }

    public static SearchQuery of(String typed) {
        var text = typed == null ? "" : typed.strip();
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var words = new LinkedHashMap<String, String>();
        Words.of(cut).forEach(word -> words.putIfAbsent(word.folded(), cut.substring(word.start(), word.end())));
        if (!words.keySet().stream().allMatch(Words::isCommon)) {
            words.keySet().removeIf(Words::isCommon);
        }
        return new SearchQuery(
                cut, words.values().stream().limit(MOST_WORDS).map(Term::of).toList());
    }

    /** As it was typed, cut where it is longer than anybody looks for. */
    public String typed() {
        return typed;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Term> terms() {
        return terms;
    }

    boolean finds(String folded) {
        return terms.stream().anyMatch(term -> term.fit(folded) > 0);
    }
}
