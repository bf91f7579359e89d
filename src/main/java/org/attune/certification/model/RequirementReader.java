package org.attune.certification.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one requirement after the other, and sees that none asks, even by way of others, whether it was met itself. */
final class RequirementReader {

    private final FilterReader filters;
    private final PredicateReader predicates;
    private final Map<String, Set<String>> asks = new HashMap<>();

    RequirementReader(Collection<String> ids) {
        filters = new FilterReader(new HashSet<>(ids));
        predicates = new PredicateReader(filters);
    }

    Requirement read(YamlPart part, String stage) {
        part.allowing("id", "title", "why", "needs", "from_week", "by_week", "predicate");
        String id = part.get("id").text();
        var predicate = predicates.read(part.get("predicate"));
        asks.put(id, filters.askedSince());
        if (reaches(id, id)) {
            throw part.get("predicate").fault("\"" + id + "\" asks in the end whether it was met itself");
        }
        return new Requirement(
                id,
                stage,
                part.get("title").text(),
                part.find("why").map(YamlPart::text).orElse(""),
                timing(part),
                predicate);
    }

    /** The last requirement of a circle is the one that closes it, so each circle is found. */
    private boolean reaches(String from, String goal) {
        return asks.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(goal) || reaches(next, goal));
    }

    private static Requirement.Timing timing(YamlPart part) {
        return new Requirement.Timing(
                part.find("needs").map(needs -> List.copyOf(needs.texts())).orElse(List.of()),
                part.find("from_week").map(week -> week.number(1)).orElse(null),
                part.find("by_week").map(week -> week.number(1)).orElse(null));
    }
}
