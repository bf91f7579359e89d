package org.attune.curriculum.model.files;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Parses YAML and keeps the lines. Aliases of lists and mappings are not allowed: a few lines of them can grow without
 * bound when they are read.
 */
final class YamlText {

    private YamlText() {}

    /** The fields of a text that starts after {@code shift} lines of its file. */
    static Fields read(String file, String text, int shift, Faults faults) {
        return new Fields(file, node(file, text, shift, faults).orElse(null), shift, faults);
    }

    /** What a text is made of, with the lines; nothing when it cannot be read, which is noted. */
    static Optional<Node> node(String file, String text, int shift, Faults faults) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(512 * 1024)
                .build();
        try {
            var node = new Compose(settings).composeString(text);
            if (node.isEmpty()) {
                faults.unreadable(file, 1 + shift, "there-is-nothing-in-it");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            int line = lineOf(e.getProblemMark());
            int begun = lineOf(e.getContextMark().or(e::getProblemMark));
            if (begun < line && isQuoted(e)) {
                faults.unreadable(file, begun + shift, "a-quotation-mark-is-not-closed");
            } else {
                faults.unreadable(file, line + shift, "is-not-yaml");
            }
        } catch (YamlEngineException e) {
            faults.unreadable(file, 1 + shift, "is-more-than-yaml-may-be", e.getMessage());
        }
        return Optional.empty();
    }

    private static int lineOf(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(1);
    }

    private static boolean isQuoted(MarkedYamlEngineException e) {
        return e.getContext() != null && e.getContext().contains("quoted scalar");
    }
}
