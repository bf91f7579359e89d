package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;

/** Reads the bank of questions of a module. */
final class ChecksFile {

    private static final Map<String, Type> TYPES =
            Map.of("single", Type.SINGLE, "multiple", Type.MULTIPLE, "best_worst", Type.BEST_WORST);

    private final Desk desk;
    private final Set<String> outcomes;

    ChecksFile(Desk desk, Set<String> outcomes) {
        this.desk = desk;
        this.outcomes = outcomes;
    }

    List<CheckItem> read(Fields file, String moduleId) {
        desk.credits(file);
        if (!file.text("module").equals(moduleId)) {
            file.fault("module", "module must be " + moduleId);
        }
        var items = file.each("items", this::item);
        file.close();
        return items;
    }

    private CheckItem item(Fields fields) {
        var id = desk.id(fields);
        var type = TYPES.get(fields.text("type"));
        if (type == null) {
            fields.fault("type", "type is one of " + new TreeSet<>(TYPES.keySet()));
            type = Type.SINGLE;
        }
        var outcome = fields.text("outcome");
        if (!outcomes.contains(outcome)) {
            fields.fault("outcome", outcome + " is not an outcome of this module");
        }
        var stem = fields.text("stem");
        var options = fields.each("options", ChecksFile::option);
        var key = type == Type.BEST_WORST ? bestAndWorst(fields.inner("key")) : right(fields, type);
        var item = new CheckItem(id, type, outcome, stem, options, key, fields.flag("critical"), fields.date("retire"));
        requireSound(item, fields);
        fields.close();
        return item;
    }

    private static Option option(Fields fields) {
        var option = new Option(fields.text("id"), fields.text("text"), fields.text("rationale"));
        fields.close();
        return option;
    }

    private static Key bestAndWorst(Fields key) {
        return new Key(Set.of(key.text("best")), key.text("worst"));
    }

    private static Key right(Fields fields, Type type) {
        return type == Type.MULTIPLE
                ? new Key(new LinkedHashSet<>(fields.texts("key")), null)
                : new Key(Set.of(fields.text("key")), null);
    }

    private void requireSound(CheckItem item, Fields fields) {
        var ids = item.options().stream().map(Option::id).collect(toSet());
        if (ids.size() != item.options().size()) {
            fields.fault("options", "two options have the same id");
        }
        if (item.options().size() < 3) {
            fields.fault("options", "a question needs three options or more");
        }
        if (!ids.containsAll(item.key().right())
                || item.key().worst() != null && !ids.contains(item.key().worst())) {
            fields.fault("key", "the key names an option that is not there");
        }
        if (item.key().worst() != null && item.key().right().contains(item.key().worst())) {
            fields.fault("key", "the best reply cannot be the worst one");
        }
        if (item.type() == Type.MULTIPLE && item.key().right().size() < 2) {
            fields.fault("key", "a question with several answers needs two of them in its key");
        }
        if (item.isRetired(desk.today())) {
            fields.overdue("retire", item.id() + " is no longer asked since " + item.retire());
        }
    }
}
