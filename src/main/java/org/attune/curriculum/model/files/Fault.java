package org.attune.curriculum.model.files;

import java.util.Comparator;
import java.util.Locale;
import org.attune.curriculum.FaultWords;

/** Something an author must mend: which file, which line, what, and whether it stands in the way of publishing. */
public record Fault(String file, int line, FaultWords words, Weight weight) implements Comparable<Fault> {

    /** Whether the content may be published in spite of it. */
    public enum Weight {
        /** The tree is refused. */
        WRONG,
        /** A date has passed: an author must look at it again, and what is there goes on being served. */
        OVERDUE
    }

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparing(Fault::line)
            .thenComparing(fault -> fault.words().keptAt(""));

    /** The line of a fault that is the whole file's. */
    static final int NO_LINE = 0;

    /** A file and a line of it as one word, or the file alone. */
    public static String place(String file, int line) {
        return line <= NO_LINE ? file : file + ":" + line;
    }

    /** As the command for authors says it. */
    public String message() {
        return words.in(Locale.ENGLISH);
    }

    /** In one line, for a reader of whatever language. */
    public String kept() {
        return words.keptAt(place(file, line));
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place(file, line) + " " + message();
    }
}
