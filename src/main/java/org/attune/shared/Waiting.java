package org.attune.shared;

import java.time.Instant;
import java.util.List;

/** One line of Today: something that waits for a person, or that this person waits for from somebody else. */
public class Waiting {

    /** Whose turn it is. */
    public enum Turn {
        YOU,
        OTHERS
    }

    private final String feature;
    private final String key;
    private final List<Object> arguments;
    private final String href;
    private final Instant since;
    private final Instant due;
    private final Turn turn;

    /**
     * @param feature the feature whose message bundle holds the texts {@code key} (the line) and {@code key.action}
     *     (the button)
     * @param href page to open, from the application's root, for example {@code /review/feedback?id=3}
     * @param span since when it waits, and by when it should be done
     * @param turn whose turn it is
     */
    public Waiting(String feature, String key, List<Object> arguments, String href, Span span, Turn turn) {
        this.feature = feature;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.href = href;
        this.since = span.since();
        this.due = span.due();
        this.turn = turn;
    }

    /** Since when, and until when or null. */
    public record Span(Instant since, Instant due) {}

    public String getFeature() {
        return feature;
    }

    public String getKey() {
        return key;
    }

    public List<Object> getArguments() {
        return arguments;
    }

    public String getHref() {
        return href;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getDue() {
        return due;
    }

    public Turn getTurn() {
        return turn;
    }
}
