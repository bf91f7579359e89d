package org.attune.curriculum.model.files;

import java.util.List;
import java.util.TreeSet;
import org.attune.curriculum.model.files.Fault.Weight;

/** All faults of a tree, collected so that nobody mends a file one message at a time. */
final class Faults {

    private final TreeSet<Fault> found = new TreeSet<>();

    void add(String file, int line, String message) {
        found.add(new Fault(file, line, message, Weight.WRONG));
    }

    /** Takes over what was found elsewhere. */
    void add(Fault fault) {
        found.add(fault);
    }

    void overdue(String file, int line, String message) {
        found.add(new Fault(file, line, message, Weight.OVERDUE));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
