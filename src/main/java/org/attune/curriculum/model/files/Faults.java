package org.attune.curriculum.model.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attune.curriculum.FaultWords;
import org.attune.curriculum.model.files.Fault.Weight;

/** All faults of a tree, collected so that nobody mends a file one message at a time. */
final class Faults {

    private final TreeSet<Fault> found = new TreeSet<>();
    private final Set<String> unreadable = new HashSet<>();

    /** @param key of the bundle {@code faults} */
    void add(String file, int line, String key, Object... places) {
        add(file, line, words(key, places));
    }

    void add(String file, int line, FaultWords words) {
        found.add(new Fault(file, line, words, Weight.WRONG));
    }

    /** Of a file that cannot be read at all; what would follow from that is not told as well. */
    void unreadable(String file, int line, String key, Object... places) {
        unreadable.add(file);
        add(file, line, key, places);
    }

    /** Whether every file could be read whose path begins so. */
    boolean areOfReadable(String beginning) {
        return unreadable.stream().noneMatch(file -> file.startsWith(beginning));
    }

    static FaultWords words(String key, Object... places) {
        return FaultWords.of("curriculum", key, places);
    }

    /** Takes over what was found elsewhere. */
    void add(Fault fault) {
        found.add(fault);
    }

    void overdue(String file, int line, String key, Object... places) {
        found.add(new Fault(file, line, words(key, places), Weight.OVERDUE));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
