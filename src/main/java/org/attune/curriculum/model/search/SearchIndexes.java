package org.attune.curriculum.model.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The indexes that were used last, each made once; those of versions nobody reads any more go. A version is known by
 * what equals it, not by a number made from it: two texts never share an index.
 */
public final class SearchIndexes {

    private final Map<Key, SearchIndex> indexes;

    /** What was indexed, in which language. */
    private record Key(Object version, String language) {}

    private static final class Newest extends LinkedHashMap<Key, SearchIndex> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Newest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SearchIndex> eldest) {
            return size() > most;
        }
    }

    /** @param most how many are kept at a time */
    public SearchIndexes(int most) {
        indexes = Collections.synchronizedMap(new Newest(most));
    }

    /**
     * The index of a version, made of its passages when it is asked for the first time.
     *
     * @param version the digest of what is indexed, or all of it where it has none
     */
    public SearchIndex of(Object version, Locale language, Supplier<List<Passage>> passages) {
        var key = new Key(version, language.getLanguage());
        var index = indexes.get(key);
        if (index == null) {
            index = SearchIndex.of(passages.get());
            indexes.put(key, index);
        }
        return index;
    }
}
