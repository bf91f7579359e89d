package org.attune.curriculum.model.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping in a YAML file. Asking for a field that is missing or of the wrong kind notes a fault with
 * its line and gives back a harmless value, so that reading goes on and finds the rest. A field nobody asked for is a
 * fault too: it is usually a slip of the pen.
 */
final class Fields {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

    private final String file;
    private final int line;
    private final int shift;
    private final Faults faults;
    private final boolean absent;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** @param shift lines above the YAML text in its file, for front matter and fenced blocks */
    Fields(String file, Node node, int shift, Faults faults) {
        this.file = file;
        this.shift = shift;
        this.faults = faults;
        this.absent = !(node instanceof MappingNode);
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
        } else if (node != null) {
            faults.add(file, line, "fields-with-names-are-wanted");
        }
    }

    private void put(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(name, value) != null) {
            faults.add(file, lineOf(key), "is-there-twice", name);
        }
    }

    private int lineOf(Node node) {
        return node == null
                ? 1 + shift
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1) + shift;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    int line(String name) {
        return values.containsKey(name) ? lineOf(values.get(name)) : line;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Notes a fault; when the mapping itself is missing that has been said already. */
    void fault(String name, String key, Object... places) {
        if (!absent) {
            faults.add(file, line(name), key, places);
        }
    }

    void overdue(String name, String key, Object... places) {
        faults.overdue(file, line(name), key, places);
    }

    /** A text that must be there. */
    String text(String name) {
        asked.add(name);
        if (values.get(name) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        fault(name, has(name) ? "must-be-a-text" : "is-missing", name);
        return "";
    }

    /** A text, or null when it is not there. */
    String textOrNull(String name) {
        asked.add(name);
        return has(name) ? text(name) : null;
    }

    int number(String name, int least, int most) {
        var value = text(name);
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of bounds.
        }
        if (!value.isEmpty()) {
            fault(name, "must-be-a-whole-number", name, least, most);
        }
        return least;
    }

    /** A time such as 1:05, in seconds. */
    int time(String name) {
        var value = text(name);
        var time = TIME.matcher(value);
        if (time.matches()) {
            return Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        }
        if (!value.isEmpty()) {
            fault(name, "must-be-a-time-such", name);
        }
        return 0;
    }

    double decimal(String name) {
        var value = text(name);
        try {
            return value.isEmpty() ? 0 : Double.parseDouble(value);
        } catch (NumberFormatException notANumber) {
            fault(name, "must-be-a-number", name);
            return 0;
        }
    }

    boolean flag(String name) {
        var value = text(name);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            fault(name, "must-be-true-or-false", name);
        }
        return value.equals("true");
    }

    LocalDate date(String name) {
        var value = text(name);
        try {
            return value.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            fault(name, "must-be-a-date-such", name);
            return LocalDate.EPOCH;
        }
    }

    /** A list of texts; a missing one is a fault, an empty one is not. */
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var item : list(name)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                faults.add(file, lineOf(item), "must-hold-texts-only", name);
            }
        }
        return List.copyOf(texts);
    }

    /** A list of lists of texts. */
    List<List<String>> groups(String name) {
        var groups = new ArrayList<List<String>>();
        for (var item : list(name)) {
            if (item instanceof SequenceNode group
                    && group.getValue().stream().allMatch(ScalarNode.class::isInstance)
                    && !group.getValue().isEmpty()) {
                groups.add(group.getValue().stream()
                        .map(word -> ((ScalarNode) word).getValue().strip())
                        .toList());
            } else {
                faults.add(file, lineOf(item), "must-hold-lists-of-words", name);
            }
        }
        return List.copyOf(groups);
    }

    /** A list of mappings, each read by the given function. */
    <T> List<T> each(String name, Function<Fields, T> read) {
        return list(name).stream()
                .map(item -> new Fields(file, item, shift, faults))
                .map(read)
                .toList();
    }

    private List<Node> list(String name) {
        asked.add(name);
        if (values.get(name) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(name, has(name) ? "must-be-a-list" : "is-missing", name);
        return List.of();
    }

    /** The fields of an inner mapping; a missing one is a fault and has none. */
    Fields inner(String name) {
        asked.add(name);
        if (!has(name)) {
            fault(name, "is-missing", name);
        }
        return new Fields(file, values.get(name), shift, faults);
    }

    /** All names of this mapping, for those that are chosen by the author. */
    Set<String> names() {
        asked.addAll(values.keySet());
        return values.keySet();
    }

    /** Leaves these fields to somebody else. */
    void leave(String... names) {
        asked.addAll(Set.of(names));
    }

    /** Notes a fault for each field nobody asked for. */
    void close() {
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> fault(name, "is-not-a-field-that", name));
    }
}
