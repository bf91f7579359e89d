package org.attune.curriculum.model.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
import org.attune.curriculum.model.search.SearchQuery.Term;

/** Which word stands in which passages. It is made once for a version of the content and never changes. */
public final class SearchIndex {

    private static final double IN_TITLE = 8;
    private static final double IN_HEADING = 4;
    private static final double IN_TEXT = 1;
    private static final double MOST_FROM_TEXT = 4;

    private final List<Passage> passages;
    private final NavigableMap<String, Entry> entries = new TreeMap<>();

    /** A word with its first spelling, and how much it weighs where. */
    private static final class Entry {

        private final String spelling;
        private final Map<Passage, double[]> weights = new HashMap<>();

        Entry(String spelling) {
            this.spelling = spelling;
        }
    }

    private SearchIndex(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    public static SearchIndex of(List<Passage> passages) {
        var index = new SearchIndex(passages);
        var titled = new HashMap<Passage.Place, Passage>();
        for (var passage : index.passages) {
            if (titled.putIfAbsent(passage.place(), passage) == null) {
                index.add(passage.title(), passage, IN_TITLE, IN_TITLE); // A title leads to the top of its page.
            }
            index.add(passage.heading(), passage, IN_HEADING, IN_HEADING);
            index.add(passage.text(), passage, IN_TEXT, MOST_FROM_TEXT);
        }
        return index;
    }

    private void add(String text, Passage passage, double weight, double most) {
        var here = new HashMap<String, Double>();
        for (var word : Words.of(text)) {
            entries.computeIfAbsent(word.folded(), unknown -> new Entry(text.substring(word.start(), word.end())));
            here.merge(word.folded(), weight, (sum, more) -> Math.min(most, sum + more));
        }
        here.forEach(
                (word, sum) -> entries.get(word).weights.computeIfAbsent(passage, unknown -> new double[1])[0] += sum);
    }

    int size() {
        return passages.size();
    }

    /** Tells each passage that a term finds, with how much it counts there. */
    void find(Term term, ObjDoubleConsumer<Passage> found) {
        var best = new HashMap<Passage, Double>();
        for (var beginning : term.beginnings()) {
            entries.subMap(beginning, true, beginning + Character.MAX_VALUE, false)
                    .forEach((word, entry) -> {
                        double fit = term.fit(word);
                        if (fit > 0) {
                            entry.weights.forEach((passage, weight) -> best.merge(passage, weight[0] * fit, Math::max));
                        }
                    });
        }
        best.forEach(found::accept);
    }

    boolean has(Term term) {
        return term.beginnings().stream()
                .flatMap(beginning ->
                        entries.subMap(beginning, true, beginning + Character.MAX_VALUE, false).keySet().stream())
                .anyMatch(word -> term.fit(word) > 0);
    }

    /** Words of the texts that are written nearly like this one, as they are spelt there. */
    List<Alike> alike(String word) {
        var near = new ArrayList<Alike>();
        int most = word.length() < 6 ? 1 : 2;
        entries.forEach((other, entry) -> {
            int slips = Math.abs(other.length() - word.length()) > most ? most + 1 : Slips.between(word, other);
            if (slips <= most && other.length() > 2) {
                near.add(new Alike(entry.spelling.toLowerCase(Locale.ROOT), slips, entry.weights.size()));
            }
        });
        return near;
    }

    /** A word and how far it is from another one; how many passages it stands in says how likely it was meant. */
    record Alike(String spelling, int slips, int passages) {}
}
