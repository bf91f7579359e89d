package org.attune.curriculum.model.files;

import java.util.Comparator;

/** Something an author must mend: which file, which line, what, and whether it stands in the way of publishing. */
public record Fault(String file, int line, String message, Weight weight) implements Comparable<Fault> {

    /** Whether the content may be published in spite of it. */
    public enum Weight {
        /** The tree is refused. */
        WRONG,
        /** A date has passed: an author must look at it again, and what is there goes on being served. */
        OVERDUE
    }

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
