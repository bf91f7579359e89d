package org.attune.curriculum.model.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Makes sure that a translated YAML file differs from its original in words only. What a programme asks for is the same
 * in every language: a number, a date or a kind of evidence that differs is a fault, named with its line.
 */
final class WordsOnly {

    /** Fields in which a translation may say something else. */
    private static final Set<String> WORDS =
            Set.of("name", "title", "why", "summary", "language", "author", "licence", "review_date");

    private final String file;
    private final Faults faults;

    /** @param file where the translation lies */
    WordsOnly(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(String original, String translated) {
        var unheard = new Faults(); // What cannot be read has been told by whoever read it first.
        YamlText.node(file, original, 0, unheard)
                .ifPresent(one -> YamlText.node(file, translated, 0, unheard).ifPresent(other -> same("", one, other)));
    }

    private void same(String field, Node original, Node translated) {
        if (original instanceof MappingNode one && translated instanceof MappingNode other) {
            sameFields(fields(one), fields(other), other);
        } else if (original instanceof SequenceNode one && translated instanceof SequenceNode other) {
            sameParts(field, one, other);
        } else if (!(original instanceof ScalarNode one
                && translated instanceof ScalarNode other
                && one.getValue().equals(other.getValue()))) {
            differs(field, original, translated);
        }
    }

    private void sameFields(Map<String, Node> original, Map<String, Node> translated, Node where) {
        original.forEach((field, value) -> {
            if (!translated.containsKey(field)) {
                faults.add(file, lineOf(where), "is-missing", field);
            } else if (!WORDS.contains(field)) {
                same(field, value, translated.get(field));
            }
        });
        translated.forEach((field, value) -> {
            if (!original.containsKey(field)) {
                faults.add(file, lineOf(value), "is-not-in-the-original", field);
            }
        });
    }

    private void sameParts(String field, SequenceNode original, SequenceNode translated) {
        var one = original.getValue();
        var other = translated.getValue();
        if (one.size() != other.size()) {
            differs(field, original, translated);
            return;
        }
        for (int place = 0; place < one.size(); place++) {
            same(field, one.get(place), other.get(place));
        }
    }

    private void differs(String field, Node original, Node translated) {
        faults.add(file, lineOf(translated), "must-be-as-in-the", field, said(original), said(translated));
    }

    private static String said(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return node instanceof SequenceNode list
                ? String.valueOf(list.getValue().size())
                : "{}";
    }

    private static Map<String, Node> fields(MappingNode mapping) {
        Map<String, Node> fields = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> fields.put(said(tuple.getKeyNode()), tuple.getValueNode()));
        return fields;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
