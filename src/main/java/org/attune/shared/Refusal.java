package org.attune.shared;

import java.util.List;

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
