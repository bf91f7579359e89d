package org.attune.curriculum.model.files;

import java.util.List;
import java.util.TreeSet;
import org.attune.curriculum.FaultWords;
import org.attune.curriculum.model.files.Fault.Weight;

/** All faults of a tree, collected so that nobody mends a file one message at a time. */
final class Faults {

    private final TreeSet<Fault> found = new TreeSet<>();

    /** @param key of the bundle {@code faults} */
    void add(String file, int line, String key, Object... places) {
        add(file, line, words(key, places));
    }

    void add(String file, int line, FaultWords words) {
        found.add(new Fault(file, line, words, Weight.WRONG));
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
