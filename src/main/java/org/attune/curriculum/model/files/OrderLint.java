package org.attune.curriculum.model.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.curriculum.ProgrammeText;

/**
 * The order of a programme: what must be there before a module opens or a requirement is worked on. Everything named must
 * be known, and nothing may wait, even by way of others, for itself: nobody could ever begin it.
 */
final class OrderLint {

    private static final String NEEDS = "needs";

    private final Fields file;
    private final ProgrammeText programme;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> waitsFor = new LinkedHashMap<>();

    OrderLint(Fields file, ProgrammeText programme, List<String> requirements) {
        this.file = file;
        this.programme = programme;
        known.addAll(programme.modules());
        known.addAll(requirements);
    }

    /** A requirement with what it needs, if it needs anything. */
    void requirement(String id, Fields line) {
        if (line.has(NEEDS)) {
            wait(id, needs(line));
        }
    }

    void check() {
        if (file.has("order")) {
            file.each("order", this::step);
        }
        waitsFor.keySet().stream()
                .filter(id -> reaches(id, id, new HashSet<>()))
                .forEach(id -> file.fault("order", "waits-in-the-end-for", id));
    }

    private List<String> step(Fields line) {
        var opened = line.texts("open");
        var needs = needs(line);
        opened.stream()
                .filter(module -> !programme.modules().contains(module))
                .forEach(module -> line.fault("open", "is-no-module-of-this", module));
        opened.stream()
                .filter(module -> waitsFor.containsKey(module))
                .forEach(module -> line.fault("open", "is-opened-in-two-places", module));
        opened.forEach(module -> wait(module, needs));
        line.close();
        return opened;
    }

    private List<String> needs(Fields line) {
        var needs = new ArrayList<String>();
        for (var id : line.texts(NEEDS)) {
            if (known.contains(id)) {
                needs.add(id);
            } else {
                line.fault(NEEDS, "is-neither-a-module-nor", id);
            }
        }
        return needs;
    }

    private void wait(String id, List<String> needs) {
        waitsFor.computeIfAbsent(id, one -> new TreeSet<>()).addAll(needs);
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        return waitsFor.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(goal) || seen.add(next) && reaches(next, goal, seen));
    }
}
