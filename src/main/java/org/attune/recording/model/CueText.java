package org.attune.recording.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.Encoding;

/**
 * The text of one WebVTT cue, taken apart as the standard's tokenizer does: every tag ends at the next {@code >} or at
 * the end of the text, references such as {@code &amp;} become characters, and only voices are kept of all tags.
 */
final class CueText {

    private static final String SPACES = "\t\n\f ";

    /** Words of one voice; its name is empty outside any voice. */
    record Span(String voice, Set<String> classes, String text) {}

    private final String raw;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String voice = "";
    private Set<String> classes = Set.of();
    private int at;

    private CueText(String raw) {
        this.raw = raw;
    }

    static List<Span> spansOf(String raw) {
        var text = new CueText(raw);
        while (text.at < raw.length()) {
            text.step();
        }
        text.endSpan();
        return List.copyOf(text.spans);
    }

    private void step() {
        if (raw.charAt(at) == '<') {
            tag();
            return;
        }
        int end = raw.indexOf('<', at);
        end = end < 0 ? raw.length() : end;
        words.append(decoded(raw.substring(at, end)));
        at = end;
    }

    private void tag() {
        int close = raw.indexOf('>', at);
        String inside = raw.substring(at + 1, close < 0 ? raw.length() : close);
        at = close < 0 ? raw.length() : close + 1;
        if (inside.equals("/v")) {
            endSpan();
            voice = "";
            classes = Set.of();
        } else if (isVoice(inside)) {
            endSpan();
            begin(inside);
        }
    }

    private static boolean isVoice(String tag) {
        return tag.startsWith("v") && (tag.length() == 1 || tag.charAt(1) == '.' || SPACES.indexOf(tag.charAt(1)) >= 0);
    }

    private void begin(String tag) {
        int space = 1;
        while (space < tag.length() && SPACES.indexOf(tag.charAt(space)) < 0) {
            space++;
        }
        classes = Set.copyOf(List.of(tag.substring(1, space).split("\\.")));
        voice = SpokenWords.name(decoded(tag.substring(space)));
    }

    private void endSpan() {
        var text = SpokenWords.clean(words.toString());
        if (!text.isEmpty()) {
            spans.add(new Span(voice, classes, text));
        }
        words.setLength(0);
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Encoding.decodeHtml(text, false);
    }
}
