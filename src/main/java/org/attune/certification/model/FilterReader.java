package org.attune.certification.model;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;

/** Reads which facts a predicate of a requirement file looks at. */
final class FilterReader {

    /** What may be said about the facts of any predicate. */
    static final String[] KEYS = {
        "kind",
        "of",
        "where",
        "unless",
        "where_at_least",
        "where_at_most",
        "feeds",
        "attested",
        "within_months",
        "while_met"
    };

    /** Which attribute {@code of:} names for a kind of evidence. */
    private static final Map<String, String> SUBJECT = Map.of(
            EvidenceKind.CHECK_PASSED, "module",
            EvidenceKind.LESSON_READ, "lesson",
            EvidenceKind.SCENARIO_RUN, "scenario",
            EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, "scenario",
            EvidenceKind.ACKNOWLEDGEMENT, "document",
            EvidenceKind.TRIAD_ROUND, "module",
            EvidenceKind.SAFETY_DRILL, "scenario");

    private final Set<String> requirements;
    private final Set<String> asked = new TreeSet<>();

    /** @param requirements the ids that {@code while_met} may name */
    FilterReader(Set<String> requirements) {
        this.requirements = Set.copyOf(requirements);
    }

    FactFilter read(YamlPart part) {
        String kind = part.get("kind").text();
        if (!EvidenceKind.ALL.contains(kind)) {
            throw part.get("kind").fault("\"" + kind + "\" is no kind of evidence");
        }
        return new FactFilter(
                kind,
                terms(part, kind),
                part.find("feeds").map(FilterReader::category).orElse(null),
                part.find("attested").map(YamlPart::yes).orElse(false),
                part.find("within_months").map(months -> months.number(1)).orElse(null),
                part.find("while_met").map(this::requirement).orElse(null));
    }

    /** The attribute that {@code of:} names for this kind. */
    static String subject(String kind) {
        return SUBJECT.get(kind);
    }

    /** What the attributes must say, for a part of the facts that were read with their kind before. */
    static Terms terms(YamlPart part) {
        return new Terms(
                values(part, "where"),
                values(part, "unless"),
                numbers(part, "where_at_least"),
                numbers(part, "where_at_most"));
    }

    /** The requirements that {@code while_met} has named since this was last asked. */
    Set<String> askedSince() {
        var named = new TreeSet<>(asked);
        asked.clear();
        return named;
    }

    private static Terms terms(YamlPart part, String kind) {
        var terms = terms(part);
        if (!part.has("of")) {
            return terms;
        }
        if (!SUBJECT.containsKey(kind)) {
            throw part.get("of").fault("\"of\" is not known for \"" + kind + "\"; use \"where\"");
        }
        var where = new HashMap<>(terms.where());
        where.put(SUBJECT.get(kind), part.get("of").texts());
        return new Terms(where, terms.unless(), terms.atLeast(), terms.atMost());
    }

    private static Map<String, Set<String>> values(YamlPart part, String key) {
        return part.find(key).map(YamlPart::map).orElse(Map.of()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().texts()));
    }

    private static Map<String, BigDecimal> numbers(YamlPart part, String key) {
        return part.find(key).map(YamlPart::map).orElse(Map.of()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().decimal()));
    }

    private String requirement(YamlPart part) {
        if (!requirements.contains(part.text())) {
            throw part.fault("\"" + part.text() + "\" is no requirement of this programme");
        }
        asked.add(part.text());
        return part.text();
    }

    private static EvidenceCategory category(YamlPart part) {
        try {
            return EvidenceCategory.valueOf(part.text().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw part.fault("\"" + part.text() + "\" is no category of evidence");
        }
    }
}
