package org.attune.curriculum.model.files;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;

/** Reads the bank of questions of a module. */
final class ChecksFile {

    private static final Map<String, Type> TYPES = Arrays.stream(Type.values())
            .collect(toMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Desk desk;
    private final TrackReader tracks;
    private final Set<String> outcomes;

    /** @param beside a file of the module: clips are named from its folder */
    ChecksFile(Desk desk, String beside, Set<String> outcomes) {
        this.desk = desk;
        this.tracks = new TrackReader(desk, beside);
        this.outcomes = outcomes;
    }

    List<CheckItem> read(Fields file, String moduleId) {
        desk.credits(file);
        if (!file.text("module").equals(moduleId)) {
            file.fault("module", "module-must-be", moduleId);
        }
        var items = file.each("items", this::item);
        file.close();
        return items;
    }

    private CheckItem item(Fields fields) {
        var id = desk.id(fields);
        var type = TYPES.get(fields.text("type"));
        if (type == null) {
            fields.fault("type", "type-is-one-of", new TreeSet<>(TYPES.keySet()));
            type = Type.SINGLE;
        }
        var outcome = fields.text("outcome");
        if (!outcomes.contains(outcome)) {
            fields.fault("outcome", "is-not-an-outcome-of", outcome);
        }
        var about = new CheckItem(
                id,
                type,
                outcome,
                fields.text("stem"),
                List.of(),
                Key.NONE,
                fields.flag("critical"),
                fields.date("retire"));
        var item = withParts(about, fields);
        if (item.isRetired(desk.today())) {
            fields.overdue("retire", "is-no-longer-asked-since", item.id(), item.retire());
        }
        fields.close();
        return item;
    }

    private CheckItem withParts(CheckItem about, Fields fields) {
        return switch (about.type()) {
            case SINGLE, MULTIPLE -> choice(about, fields, right(fields, about.type()));
            case BEST_WORST -> choice(about, fields, bestAndWorst(fields.inner("key")));
            case ORDERING -> about.with(ItemParts.steps(fields), List.of(), Key.NONE);
            case MATCHING -> {
                var pairs = ItemParts.pairs(fields);
                yield about.with(pairs.left(), pairs.partners(), Key.NONE);
            }
            case SHORT -> about.with(ItemParts.wording(fields));
            case SPOT_THE_MOMENT -> about.with(ItemParts.clip(fields, tracks));
        };
    }

    private static CheckItem choice(CheckItem about, Fields fields, Key key) {
        var item = about.with(fields.each("options", ItemParts::option), List.of(), key);
        requireSound(item, fields);
        return item;
    }

    private static Key bestAndWorst(Fields key) {
        return new Key(Set.of(key.text("best")), key.text("worst"));
    }

    private static Key right(Fields fields, Type type) {
        return type == Type.MULTIPLE
                ? new Key(new LinkedHashSet<>(fields.texts("key")), null)
                : new Key(Set.of(fields.text("key")), null);
    }

    private static void requireSound(CheckItem item, Fields fields) {
        var ids = item.options().stream().map(Option::id).collect(toSet());
        if (ids.size() != item.options().size()) {
            fields.fault("options", "two-options-have-the-same");
        }
        if (item.options().size() < 3) {
            fields.fault("options", "a-question-needs-three-options");
        }
        if (!ids.containsAll(item.key().right())
                || item.key().worst() != null && !ids.contains(item.key().worst())) {
            fields.fault("key", "the-key-names-an-option");
        }
        if (item.key().worst() != null && item.key().right().contains(item.key().worst())) {
            fields.fault("key", "the-best-reply-cannot-be");
        }
        if (item.type() == Type.MULTIPLE && item.key().right().size() < 2) {
            fields.fault("key", "a-question-with-several-answers");
        }
    }
}
