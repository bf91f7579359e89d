package org.attune.certification.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file that knows its line, so that every fault can be found by whoever wrote the file. */
final class YamlPart {

    private final String file;
    private final Node node;

    private YamlPart(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlPart root(String file, String text) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> new YamlPart(file, node))
                    .orElseThrow(() -> new ContentFault(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ContentFault(file, line, e.getProblem());
        }
    }

    ContentFault fault(String what) {
        return new ContentFault(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), what);
    }

    /** Fails on a key nobody reads: most of them are slips that would otherwise silently weaken a rule. */
    YamlPart allowing(String... keys) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        unknown.removeAll(Set.of(keys));
        if (!unknown.isEmpty()) {
            String first = unknown.iterator().next();
            throw map().get(first)
                    .fault("\"" + first + "\" is not known here; known are "
                            + String.join(", ", new TreeSet<>(Set.of(keys))));
        }
        return this;
    }

    YamlPart get(String key) {
        return find(key).orElseThrow(() -> fault("\"" + key + "\" is missing"));
    }

    Optional<YamlPart> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    boolean has(String key) {
        return map().containsKey(key);
    }

    List<YamlPart> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(one -> new YamlPart(file, one))
                    .toList();
        }
        throw fault("a list is expected here");
    }

    /** A single text or a list of texts. */
    Set<String> texts() {
        List<YamlPart> parts = node instanceof ScalarNode ? List.of(this) : list();
        Set<String> texts = new TreeSet<>();
        for (YamlPart part : parts) {
            if (!texts.add(part.text())) {
                throw part.fault("\"" + part.text() + "\" is listed twice");
            }
        }
        return texts;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault("a text is expected here");
    }

    int number(int least) {
        try {
            int value = Integer.parseInt(text());
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // Told below, like a number that is too small.
        }
        throw fault("a whole number of at least " + least + " is expected, not \"" + text() + "\"");
    }

    BigDecimal decimal() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException notANumber) {
            throw fault("a number is expected, not \"" + text() + "\"");
        }
    }

    boolean yes() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("true or false is expected, not \"" + text() + "\"");
        };
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notADay) {
            throw fault("a day like 2026-12-31 is expected, not \"" + text() + "\"");
        }
    }

    Map<String, YamlPart> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("named values are expected here");
        }
        Map<String, YamlPart> parts = new LinkedHashMap<>();
        mapping.getValue()
                .forEach(tuple -> parts.put(
                        new YamlPart(file, tuple.getKeyNode()).text(), new YamlPart(file, tuple.getValueNode())));
        return parts;
    }
}
