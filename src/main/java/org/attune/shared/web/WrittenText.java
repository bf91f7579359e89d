package org.attune.shared.web;

import java.io.Serializable;
import java.util.Objects;
import org.attune.shared.Refusal;

/**
 * A text that two windows may hold at once. A window in which it was not touched never overwrites what another has
 * written; when it was changed in both, whoever saves second reads the other text before it goes.
 */
public final class WrittenText implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String typed;
    private String seen;

    /** @param field id of the page component in which it is written */
    public WrittenText(String field) {
        this.field = field;
    }

    /** What is kept now, as this window shows it. */
    public void show(String kept) {
        typed = kept;
        seen = kept;
    }

    /**
     * What is to be kept, given what is kept now.
     *
     * @throws Refusal with the other text, once, when both windows have changed it
     */
    public String over(String kept) {
        if (same(typed, seen)) {
            return kept;
        }
        if (!same(kept, seen) && !same(kept, typed)) {
            seen = kept;
            throw new Refusal("shared", "text.elsewhere", kept == null ? "" : kept).at(field);
        }
        return typed;
    }

    /** What this window wrote stands now in this form. */
    public void written(String kept) {
        if (!same(typed, seen)) {
            seen = kept;
        }
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String text) {
        typed = text;
    }

    private static boolean same(String one, String other) {
        return Objects.requireNonNullElse(one, "").equals(Objects.requireNonNullElse(other, ""));
    }
}
