package org.attune.certification.model;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;

/** Reads one predicate of a requirement file into its type. */
final class PredicateReader {

    /** Which attribute {@code of:} names for a kind of evidence. */
    private static final Map<String, String> SUBJECT = Map.of(
            EvidenceKind.CHECK_PASSED, "module",
            EvidenceKind.LESSON_READ, "lesson",
            EvidenceKind.SCENARIO_RUN, "scenario",
            EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, "scenario");

    private static final String[] FILTER = {"type", "kind", "of", "where", "feeds", "attested", "within_months"};

    private PredicateReader() {}

    static Predicate read(YamlPart part) {
        String type = part.get("type").text();
        return switch (type) {
            case "count" -> count(part.allowing(with("at_least", "distinct")));
            case "minutes" ->
                new MinutesAtLeast(
                        filter(part.allowing(with("at_least"))),
                        part.get("at_least").number(1));
            case "span" ->
                new CalendarSpan(
                        filter(part.allowing(with("months"))),
                        part.get("months").number(1));
            case "ratio" -> ratio(part.allowing("type", "care", "work", "work_per_care"));
            case "score" ->
                new ScoreCut(
                        filter(part.allowing(with("attribute", "at_least"))),
                        part.find("attribute").map(YamlPart::text).orElse("score"),
                        part.get("at_least").decimal());
            case "attestation" -> new Attestation(filter(part.allowing(FILTER)));
            case "reviewed-recording" -> reviewed(part);
            case "all", "any" -> composition(type, part.allowing("type", "parts"));
            default -> throw part.get("type").fault("\"" + type + "\" is no type of requirement");
        };
    }

    private static Predicate count(YamlPart part) {
        FactFilter filter = filter(part);
        if (part.has("distinct")) {
            return AtLeast.distinct(
                    filter, part.get("distinct").text(), part.get("at_least").number(1));
        }
        if (part.has("of")) {
            Set<String> expected = part.get("of").texts();
            int wanted = part.find("at_least").map(number -> number.number(1)).orElse(expected.size());
            if (wanted > expected.size()) {
                throw part.get("at_least").fault("more are asked for than are named");
            }
            return new AtLeast(filter, SUBJECT.get(filter.kind()), expected, wanted);
        }
        return AtLeast.count(filter, part.get("at_least").number(1));
    }

    private static Predicate ratio(YamlPart part) {
        return new HourRatio(
                filter(part.get("care").allowing(FILTER)),
                filter(part.get("work").allowing(FILTER)),
                part.get("work_per_care").number(1));
    }

    private static Predicate composition(String type, YamlPart part) {
        List<YamlPart> parts = part.get("parts").list();
        if (parts.isEmpty()) {
            throw part.get("parts").fault("at least one part is needed");
        }
        return new Composition(
                "all".equals(type), parts.stream().map(PredicateReader::read).toList());
    }

    private static Predicate reviewed(YamlPart part) {
        part.allowing(
                "type",
                "rubric",
                "domains",
                "floor",
                "floors",
                "all_rated",
                "critical_met",
                "acknowledged",
                "at_least");
        Map<String, BigDecimal> floors = new HashMap<>();
        if (part.has("domains")) {
            BigDecimal floor = part.get("floor").decimal();
            part.get("domains").texts().forEach(domain -> floors.put(domain, floor));
        }
        part.find("floors")
                .ifPresent(named -> named.map().forEach((domain, floor) -> floors.put(domain, floor.decimal())));
        if (floors.isEmpty()) {
            throw part.fault("domains with a floor are needed: passing is conjunctive");
        }
        return new ReviewedRecording(
                part.get("rubric").text(),
                floors,
                part.find("all_rated").map(YamlPart::yes).orElse(false),
                part.find("critical_met").map(YamlPart::yes).orElse(true),
                part.find("acknowledged").map(YamlPart::yes).orElse(true),
                part.get("at_least").number(1));
    }

    private static FactFilter filter(YamlPart part) {
        String kind = part.get("kind").text();
        if (!EvidenceKind.ALL.contains(kind)) {
            throw part.get("kind").fault("\"" + kind + "\" is no kind of evidence");
        }
        return new FactFilter(
                kind,
                where(part, kind),
                part.find("feeds").map(PredicateReader::category).orElse(null),
                part.find("attested").map(YamlPart::yes).orElse(false),
                part.find("within_months").map(months -> months.number(1)).orElse(null));
    }

    private static Map<String, Set<String>> where(YamlPart part, String kind) {
        Map<String, Set<String>> where = part.find("where")
                .map(wanted -> wanted.map().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().texts())))
                .orElseGet(HashMap::new);
        part.find("of").ifPresent(wanted -> {
            if (!SUBJECT.containsKey(kind)) {
                throw wanted.fault("\"of\" is not known for \"" + kind + "\"; use \"where\"");
            }
            where.put(SUBJECT.get(kind), wanted.texts());
        });
        return where;
    }

    private static EvidenceCategory category(YamlPart part) {
        try {
            return EvidenceCategory.valueOf(part.text().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw part.fault("\"" + part.text() + "\" is no category of evidence");
        }
    }

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(FILTER, FILTER.length + more.length);
        System.arraycopy(more, 0, all, FILTER.length, more.length);
        return all;
    }
}
