package org.attune.curriculum;

import java.util.List;
import org.attune.curriculum.model.TextDiff;

/** A file of content in two versions; one of both may be missing. */
public final class FileChange {

    /** What became of it. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    private final String path;
    private final String before;
    private final String after;

    FileChange(String path, String before, String after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    public String getPath() {
        return path;
    }

    public Kind getKind() {
        if (before == null) {
            return Kind.NEW;
        }
        return after == null ? Kind.GONE : Kind.CHANGED;
    }

    /** How many lines there are now, or were. */
    public long getLineCount() {
        return (after == null ? before : after).lines().count();
    }

    /** The places that differ, with a few words around each; none for a file that is new or gone. */
    public List<TextDiff.Place> getPlaces() {
        return getKind() == Kind.CHANGED ? TextDiff.of(before, after) : List.of();
    }
}
