package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.recording.model.SpokenWords;
import org.attune.recording.model.Voice;

/**
 * Finds names that stand among the words: {@code Name: words}, {@code [Name] words}, {@code Name (00:01:02): words},
 * {@code >> NAME: words}, or a name on a line of its own above them. A beginning counts as a name when it looks like
 * one and begins at least two utterances, or when it is a role such as "Coach"; so "One thing: I was late" stays words.
 * Where names stand among the words, an utterance without one goes on with the voice before it.
 */
final class SpeakerNames {

    private static final Pattern PREFIX =
            Pattern.compile("(?:>+\\s*|[-–—]\\s+)?(?:\\[([^\\]\\n:]{1,60})\\]:?|([^:\\n\\[\\]]{1,60}?)\\s*(?:[(\\[]"
                    + ClockTime.PATTERN + "[)\\]])?:)\\s+(?=\\S)");
    private static final Pattern CHEVRONS = Pattern.compile("^>>+\\s*");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "zu", "zur", "de", "del", "da", "di", "dos", "der", "den", "ter", "el", "al", "bin",
            "la", "le", "y", "and", "und", "&");
    private static final Set<String> ROLES = Set.of(
            "coach",
            "client",
            "coachee",
            "klient",
            "klientin",
            "kunde",
            "kundin",
            "interviewer",
            "trainer",
            "trainee",
            "therapist",
            "participant",
            "teilnehmer",
            "teilnehmerin",
            "speaker",
            "sprecher",
            "sprecherin",
            "other",
            "unnamed",
            "host",
            "guest");
    private static final int MOST_WORDS = 5;

    private SpeakerNames() {}

    /** The same pieces with names in their place. */
    static List<Piece> found(List<Piece> pieces) {
        var above = namesOnLinesOfTheirOwn(pieces);
        var among = namesAmong(pieces);
        if (above.isEmpty() && among.isEmpty()) {
            return pieces.stream().map(SpeakerNames::withoutChevrons).toList();
        }
        List<Piece> named = new ArrayList<>();
        String last = "";
        for (var piece : pieces) {
            var split = piece.speaker().isEmpty() ? split(piece, above, among, last) : piece;
            last = split.speaker();
            named.add(split);
        }
        return named;
    }

    private static Piece split(Piece piece, Set<String> above, Set<String> among, String last) {
        var prefix = prefixOf(piece.text());
        if (prefix.isPresent() && among.contains(prefix.get().name())) {
            return piece.saidBy(
                    prefix.get().name(), piece.text().substring(prefix.get().end()));
        }
        int line = piece.text().indexOf('\n');
        if (line > 0 && above.contains(piece.text().substring(0, line).strip())) {
            return piece.saidBy(
                    piece.text().substring(0, line).strip(), piece.text().substring(line + 1));
        }
        return withoutChevrons(piece)
                .saidBy(last, CHEVRONS.matcher(piece.text()).replaceFirst(""));
    }

    private static Piece withoutChevrons(Piece piece) {
        return piece.saidBy(piece.speaker(), CHEVRONS.matcher(piece.text()).replaceFirst(""));
    }

    /** A possible name at the beginning, and where the words begin. */
    private record Prefix(String name, int end) {}

    private static Optional<Prefix> prefixOf(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.lookingAt()) {
            return Optional.empty();
        }
        var raw = prefix.group(1) == null ? prefix.group(2) : prefix.group(1);
        var name = SpokenWords.name(raw);
        return looksLikeAName(name) ? Optional.of(new Prefix(name, prefix.end())) : Optional.empty();
    }

    private static Set<String> namesAmong(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        for (var piece : pieces) {
            prefixOf(piece.text()).ifPresent(prefix -> counts.merge(prefix.name(), 1, Integer::sum));
        }
        return believed(counts);
    }

    /** As some services write them: nearly every utterance has a name as its first line. */
    private static Set<String> namesOnLinesOfTheirOwn(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        int several = 0;
        for (var piece : pieces) {
            int line = piece.text().indexOf('\n');
            if (line > 0) {
                several++;
                var first = piece.text().substring(0, line).strip();
                if (looksLikeAName(first) && !first.matches(".*[.,!?]")) {
                    counts.merge(first, 1, Integer::sum);
                }
            }
        }
        int named = counts.values().stream().mapToInt(Integer::intValue).sum();
        return named * 5 >= several * 4 && named * 2 >= pieces.size() ? believed(counts) : Set.of();
    }

    private static Set<String> believed(Map<String, Integer> counts) {
        counts.entrySet().removeIf(name -> name.getValue() < 2 && !isRole(name.getKey()));
        return Set.copyOf(counts.keySet());
    }

    static boolean isRole(String name) {
        var word = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]*\\d+$", "");
        return Voice.isLabel(name) || ROLES.contains(word);
    }

    /** At most a handful of words, each with a capital or a figure in front, and none that ends a sentence. */
    static boolean looksLikeAName(String name) {
        if (isRole(name)) {
            return true;
        }
        var words = name.split("\\s+");
        if (name.isBlank() || words.length > MOST_WORDS || name.matches(".*[?!;,\"“”…].*")) {
            return false;
        }
        for (var word : words) {
            int first = word.codePointAt(0);
            boolean capital = Character.isUpperCase(first)
                    || Character.isTitleCase(first)
                    || Character.isLetter(first) && !Character.isLowerCase(first);
            boolean aside = word.startsWith("(") || Character.isDigit(first) && word != words[0];
            if (!capital && !aside && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
