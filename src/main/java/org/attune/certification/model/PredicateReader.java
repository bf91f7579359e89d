package org.attune.certification.model;

import static org.attune.certification.model.FilterReader.KEYS;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.EvidenceKind;

/** Reads one predicate of a requirement file into its type. */
final class PredicateReader {

    private static final String[] CARE_AND_WORK = {"type", "name", "care", "work", "work_per_care", "month_ends", "days"
    };

    private final FilterReader filters;

    PredicateReader(FilterReader filters) {
        this.filters = filters;
    }

    Predicate read(YamlPart part) {
        var predicate = unnamed(part);
        return part.find("name")
                .<Predicate>map(name -> new Labelled(name.text(), predicate))
                .orElse(predicate);
    }

    private Predicate unnamed(YamlPart part) {
        String type = part.get("type").text();
        return switch (type) {
            case "count" -> count(part.allowing(with("at_least", "distinct")));
            case "minutes" -> minutes(part.allowing(with("at_least", "at_most")));
            case "span" ->
                new CalendarSpan(
                        filter(part.allowing(with("months"))),
                        part.get("months").number(1));
            case "share" -> share(part.allowing("type", "name", "part", "whole", "percent"));
            case "valid" ->
                new StillValid(
                        filter(part.allowing(with("months"))),
                        part.get("months").number(1));
            case "ratio" -> ratio(part.allowing(CARE_AND_WORK));
            case "gap" -> gap(part.allowing(CARE_AND_WORK));
            case "score" -> score(part.allowing(with("attribute", "at_least", "tries", "days_apart")));
            case "attestation" -> new Attestation(filter(part.allowing(with())));
            case "reviewed-recording" -> reviewed(part);
            case "series" -> series(part);
            case "all", "any" -> composition(type, part.allowing("type", "name", "parts"));
            default -> throw part.get("type").fault("\"" + type + "\" is no type of requirement");
        };
    }

    private Predicate count(YamlPart part) {
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
            return new AtLeast(filter, FilterReader.subject(filter.kind()), expected, wanted);
        }
        return AtLeast.count(filter, part.get("at_least").number(1));
    }

    private Predicate minutes(YamlPart part) {
        List<MinutesAtLeast.Cap> caps = part.find("at_most").map(YamlPart::list).orElse(List.of()).stream()
                .map(cap -> cap.allowing("name", "minutes", "where", "unless", "where_at_least", "where_at_most"))
                .map(cap -> new MinutesAtLeast.Cap(
                        cap.get("name").text(),
                        FilterReader.terms(cap),
                        cap.get("minutes").number(0)))
                .toList();
        return new MinutesAtLeast(filter(part), part.get("at_least").number(1), caps);
    }

    private Predicate share(YamlPart part) {
        return new Share(
                filter(part.get("part").allowing(KEYS)),
                filter(part.get("whole").allowing(KEYS)),
                part.get("percent").number(1));
    }

    private Predicate ratio(YamlPart part) {
        return new HourRatio(
                filter(part.get("care").allowing(KEYS)),
                filter(part.get("work").allowing(KEYS)),
                part.get("work_per_care").number(1),
                part.find("month_ends").map(ends -> ends.number(1)).orElse(0));
    }

    private Predicate gap(YamlPart part) {
        return new GapAtMost(
                filter(part.get("care").allowing(KEYS)),
                filter(part.get("work").allowing(KEYS)),
                part.get("days").number(1));
    }

    private Predicate score(YamlPart part) {
        return new ScoreCut(
                filter(part),
                part.find("attribute").map(YamlPart::text).orElse("score"),
                part.get("at_least").decimal(),
                part.find("tries")
                        .map(tries -> new ScoreCut.Tries(
                                tries.number(1),
                                part.find("days_apart")
                                        .map(days -> days.number(0))
                                        .orElse(0)))
                        .orElse(null));
    }

    private Predicate composition(String type, YamlPart part) {
        List<YamlPart> parts = part.get("parts").list();
        if (parts.isEmpty()) {
            throw part.get("parts").fault("at least one part is needed");
        }
        return new Composition(
                "all".equals(type), parts.stream().map(this::read).toList());
    }

    private Predicate reviewed(YamlPart part) {
        part.allowing(
                with("rubric", "domains", "floor", "floors", "all_rated", "critical_met", "acknowledged", "at_least"));
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
        FactFilter base = part.has("kind") ? filter(part) : FactFilter.ofKind(EvidenceKind.RECORDING_REVIEWED);
        var where = new HashMap<>(base.terms().where());
        where.put("rubric", Set.of(part.get("rubric").text()));
        var terms = new Terms(
                where,
                base.terms().unless(),
                base.terms().atLeast(),
                base.terms().atMost());
        return new ReviewedRecording(
                base.with(terms),
                floors,
                part.find("all_rated").map(YamlPart::yes).orElse(false),
                part.find("critical_met").map(YamlPart::yes).orElse(true),
                part.find("acknowledged").map(YamlPart::yes).orElse(true),
                part.get("at_least").number(1));
    }

    private Predicate series(YamlPart part) {
        part.allowing(with("at_least", "days_apart", "each_with", "among", "last"));
        return new Series(
                filter(part),
                part.find("each_with").map(PredicateReader::companion).orElse(null),
                part.get("at_least").number(1),
                part.find("days_apart").map(days -> days.number(0)).orElse(0),
                part.find("among").map(YamlPart::list).orElse(List.of()).stream()
                        .map(PredicateReader::quota)
                        .toList(),
                part.find("last").map(last -> lastOnes(last, part)).orElse(null));
    }

    private static Series.Companion companion(YamlPart part) {
        part.allowing("kind", "same");
        if (!EvidenceKind.ALL.contains(part.get("kind").text())) {
            throw part.get("kind").fault("\"" + part.get("kind").text() + "\" is no kind of evidence");
        }
        return new Series.Companion(part.get("kind").text(), part.get("same").text());
    }

    private static Series.Quota quota(YamlPart part) {
        part.allowing("name", "where", "unless", "where_at_least", "where_at_most", "distinct", "at_least");
        return new Series.Quota(
                part.get("name").text(),
                FilterReader.terms(part),
                part.find("distinct").map(YamlPart::text).orElse(null),
                part.get("at_least").number(1));
    }

    private static Series.LastOnes lastOnes(YamlPart last, YamlPart series) {
        last.allowing("count", "domains", "floor");
        int count = last.get("count").number(1);
        if (count > series.get("at_least").number(1)) {
            throw last.get("count").fault("more are asked for than the row holds");
        }
        return new Series.LastOnes(
                count, last.get("domains").texts(), last.get("floor").decimal());
    }

    private FactFilter filter(YamlPart part) {
        return filters.read(part);
    }

    private static String[] with(String... more) {
        String[] all = Arrays.copyOf(KEYS, KEYS.length + more.length + 2);
        System.arraycopy(more, 0, all, KEYS.length, more.length);
        all[all.length - 2] = "type";
        all[all.length - 1] = "name";
        return all;
    }
}
