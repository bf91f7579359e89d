package org.attune.curriculum.model.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds items of other people's questionnaires. They are recognised by five words in a row whose digest is on a list, so
 * that we do not carry the very words we must not carry.
 */
final class ForeignText {

    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final String LIST = "/org/attune/curriculum/foreign-text.txt";
    private static final Set<Long> KNOWN = read(1);
    private static final Set<Long> BEGINNINGS = read(0);

    private ForeignText() {}

    /** Notes each place where foreign words begin. */
    static void check(String file, String text, Faults faults) {
        var window = new ArrayDeque<String>();
        var lines = new ArrayDeque<Integer>();
        int line = 0;
        for (var words : (Iterable<String>) text.lines()::iterator) {
            line++;
            var match = WORD.matcher(words.replaceAll("['’]", "").toLowerCase(Locale.ROOT));
            while (match.find()) {
                window.addLast(match.group());
                lines.addLast(line);
                if (window.size() > WORDS) {
                    window.removeFirst();
                    lines.removeFirst();
                }
                if (window.size() == WORDS
                        && BEGINNINGS.contains(digest(List.of(window.getFirst())))
                        && KNOWN.contains(digest(window))) {
                    faults.add(file, lines.getFirst(), "these-are-words-of-a");
                }
            }
        }
    }

    /** FNV-1a of 64 bits: fast, and nobody attacks a list of questionnaires. */
    private static long digest(Iterable<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : String.join(" ", words).getBytes(UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Of each line the digest of the first word, or that of all five. */
    private static Set<Long> read(int column) {
        try (var list = ForeignText.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .map(digest -> Long.parseUnsignedLong(digest.split(" ")[column], 16))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
