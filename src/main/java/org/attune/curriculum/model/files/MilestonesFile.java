package org.attune.curriculum.model.files;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.curriculum.MilestoneKind;
import org.attune.curriculum.MilestoneKind.Confirmer;
import org.attune.curriculum.MilestoneKind.Fact;
import org.attune.curriculum.MilestoneKind.Field;
import org.attune.curriculum.MilestoneKind.Type;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.identity.Role;

/** Reads {@code programme/milestones.yaml}: what is confirmed by a named person, by whom, and what is told about it. */
final class MilestonesFile {

    static final String PATH = "programme/milestones.yaml";

    private static final Set<String> RELATIONS = Set.of("mentor_coach");
    private static final double LARGEST = 100_000;

    private final Desk desk;

    MilestonesFile(Desk desk) {
        this.desk = desk;
    }

    /** By kind, in the order of the file; none where there is no such file. */
    Map<String, MilestoneKind> read() {
        if (desk.tree().text(PATH).isEmpty()) {
            return Map.of();
        }
        var file = desk.yaml(PATH);
        desk.credits(file);
        var kinds = new LinkedHashMap<String, MilestoneKind>();
        file.each("milestones", line -> {
            var kind = milestone(line);
            if (kinds.put(kind.kind(), kind) != null) {
                line.fault("kind", "is-there-twice", kind.kind());
            }
            return kind;
        });
        file.close();
        return Collections.unmodifiableMap(kinds);
    }

    private MilestoneKind milestone(Fields line) {
        var kind = evidence(line, "kind");
        var from = roles(line, "from");
        var confirmer = confirmer(line);
        var asking = line.has("fields") ? line.each("fields", MilestonesFile::field) : List.<Field>of();
        if (asking.stream().map(Field::name).distinct().count() < asking.size()) {
            line.fault("fields", "two-fields-have-the-same");
        }
        var fact = new Fact(
                always(line),
                line.textOrNull("confirmer_as"),
                feeds(line),
                line.has("mirror") ? evidence(line, "mirror") : null,
                !line.has("words") || line.flag("words"));
        if (fact.mirror() != null && !confirmer.named()) {
            line.fault("mirror", "a-mirror-is-about-whoever");
        }
        line.close();
        return new MilestoneKind(kind, from, confirmer, asking, fact);
    }

    private static Confirmer confirmer(Fields line) {
        var relation = line.textOrNull("relation");
        if (relation != null && !RELATIONS.contains(relation)) {
            line.fault("relation", "relation-is-one-of", RELATIONS);
        }
        return new Confirmer(
                roles(line, "confirmed_by"),
                line.has("named") && line.flag("named"),
                line.has("apart") && line.flag("apart"),
                relation,
                line.has("credential") ? evidence(line, "credential") : null);
    }

    private static String evidence(Fields line, String field) {
        var kind = line.text(field);
        if (!kind.isEmpty() && !EvidenceKind.ALL.contains(kind)) {
            line.fault(field, "is-no-kind-of-evidence", kind);
        }
        return kind;
    }

    private static Set<Role> roles(Fields line, String field) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : line.texts(field)) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresentOrElse(roles::add, () -> line.fault(field, "is-no-role", name));
        }
        if (roles.isEmpty() && line.has(field)) {
            line.fault(field, "somebody-must-be-named-in", field);
        }
        return roles;
    }

    private static Field field(Fields line) {
        var name = line.text("name");
        var type = type(line);
        var choices = line.has("choices") ? line.texts("choices") : List.<String>of();
        if ((type == Type.CHOICE) != (choices.size() > 1)) {
            line.fault("type", "a-choice-has-two-choices");
        }
        double least = line.has("least") ? line.decimal("least") : 0;
        double most = line.has("most") ? line.decimal("most") : LARGEST;
        if (least > most) {
            line.fault("least", "least-lies-above-most");
        }
        var field = new Field(name, type, line.has("by_confirmer") && line.flag("by_confirmer"), least, most, choices);
        line.close();
        return field;
    }

    private static Type type(Fields line) {
        var word = line.text("type").toUpperCase(Locale.ROOT);
        return Arrays.stream(Type.values())
                .filter(type -> type.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    line.fault(
                            "type",
                            "type-is-one-of",
                            Arrays.toString(Type.values()).toLowerCase(Locale.ROOT));
                    return Type.REFERENCE;
                });
    }

    private static Map<String, String> always(Fields line) {
        var always = new LinkedHashMap<String, String>();
        if (line.has("always")) {
            var inner = line.inner("always");
            inner.names().forEach(name -> always.put(name, inner.text(name)));
            inner.close();
        }
        return always;
    }

    private static Set<String> feeds(Fields line) {
        var known = new HashSet<String>();
        Arrays.stream(EvidenceCategory.values()).map(EvidenceCategory::word).forEach(known::add);
        var feeds = new TreeSet<String>();
        if (line.has("feeds")) {
            for (var word : line.texts("feeds")) {
                if (!known.contains(word)) {
                    line.fault("feeds", "is-no-category-of-evidence", word);
                }
                feeds.add(word);
            }
        }
        return feeds;
    }
}
