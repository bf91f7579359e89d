package org.attune.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule says no, in words a person can act on. Services throw it; the transaction rolls back, the page stays as it
 * was typed and shows the text beside the field it belongs to, or on top when it belongs to none.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String feature;
    private final String key;
    private final transient List<Object> arguments;
    private String field;
    private transient List<Refusal> more = List.of();

    /**
     * @param feature the feature whose message bundle holds the text, for example {@code review}
     * @param key the key of the text in that bundle
     * @param arguments values for the text's places
     */
    public Refusal(String feature, String key, Object... arguments) {
        super(feature + ": " + key);
        this.feature = feature;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Refuses when there is anything to refuse, and tells all of it at once. */
    public static void raise(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            var first = reasons.get(0);
            first.more = List.copyOf(reasons.subList(1, reasons.size()));
            throw first;
        }
    }

    /** This refusal and all that were raised with it. */
    public List<Refusal> all() {
        return more == null
                ? List.of(this)
                : Stream.concat(Stream.of(this), more.stream()).toList();
    }

    /** Ties the refusal to the page component of this id, so that the text appears next to it. */
    public Refusal at(String componentId) {
        field = componentId;
        return this;
    }

    public String feature() {
        return feature;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    public String field() {
        return field;
    }
}
