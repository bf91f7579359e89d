package org.attune.curriculum.model.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.curriculum.model.search.Passage.Place;
import org.attune.curriculum.model.search.SearchIndex.Alike;
import org.attune.curriculum.model.search.SearchQuery.Term;

/**
 * Looks through several indexes at once and names each page once, by its best passage. Pages that have all words come
 * alone; only when there is none do pages with at least half of them.
 */
public final class Search {

    private static final int SUGGESTIONS = 3;

    private final List<SearchIndex> indexes;

    public Search(List<SearchIndex> indexes) {
        this.indexes = List.copyOf(indexes);
    }

    /** What is known of a page while it is looked for. */
    private static final class Candidate {

        private final Set<Term> found = new HashSet<>();
        private final Map<Passage, Double> scores = new LinkedHashMap<>();

        Passage best() {
            return scores.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        /** The best passage counts whole, the others a little: a page about something says it more than once. */
        double score() {
            double best = scores.get(best());
            double all =
                    scores.values().stream().mapToDouble(Double::doubleValue).sum();
            return best + Math.sqrt(all - best);
        }
    }

    /** The best passage of each page that was found, best first. */
    public List<Passage> find(SearchQuery query) {
        var candidates = new HashMap<Place, Candidate>();
        for (var term : query.terms()) {
            var found = new HashMap<Passage, Double>();
            indexes.forEach(index -> index.find(term, found::put));
            double rarity = Math.log(1 + (double) size() / (1 + found.size()));
            found.forEach((passage, weight) -> {
                var candidate = candidates.computeIfAbsent(passage.place(), unknown -> new Candidate());
                candidate.found.add(term);
                candidate.scores.merge(passage, weight * rarity, Double::sum);
            });
        }
        int most = candidates.values().stream()
                .mapToInt(candidate -> candidate.found.size())
                .max()
                .orElse(0);
        return candidates.values().stream()
                .filter(candidate -> candidate.found.size() == most
                        && 2 * most >= query.terms().size())
                .sorted(comparing(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.best().title()))
                .map(Candidate::best)
                .toList();
    }

    private int size() {
        return indexes.stream().mapToInt(SearchIndex::size).sum();
    }

    /** The words that no page has, as they were typed. */
    public List<String> nowhere(SearchQuery query) {
        return termsNowhere(query).map(Term::typed).toList();
    }

    private Stream<Term> termsNowhere(SearchQuery query) {
        return query.terms().stream().filter(term -> indexes.stream().noneMatch(index -> index.has(term)));
    }

    /** What may have been meant by words that are nowhere: the likeliest other spellings. */
    public List<String> suggestions(SearchQuery query) {
        var suggestions = new ArrayList<String>();
        for (var term : termsNowhere(query).toList()) {
            indexes.stream()
                    .flatMap(index -> index.alike(term.word()).stream())
                    .sorted(comparingInt(Alike::slips)
                            .thenComparing(comparingInt(Alike::passages).reversed())
                            .thenComparing(Comparator.comparing(Alike::spelling)))
                    .map(Alike::spelling)
                    .filter(word -> !Words.fold(word).equals(term.word()) && !suggestions.contains(word))
                    .limit(SUGGESTIONS)
                    .forEach(suggestions::add);
        }
        return suggestions.stream().distinct().limit(SUGGESTIONS).toList();
    }
}
