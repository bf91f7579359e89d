package org.attune.curriculum.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attune.curriculum.model.search.Passage.Place;
import org.junit.jupiter.api.Test;

class SearchIndexesTest {

    private final SearchIndexes indexes = new SearchIndexes(2);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void twoVersionsWhoseNumbersMeetAreIndexedEachByItself() {
        assertThat(List.of("Aa").hashCode()).isEqualTo(List.of("BB").hashCode());
        var one = indexes.of(List.of("Aa"), Locale.ENGLISH, passages("silence"));
        var other = indexes.of(List.of("BB"), Locale.ENGLISH, passages("pause"));

        assertThat(new Search(List.of(one)).find(SearchQuery.of("silence"))).hasSize(1);
        assertThat(new Search(List.of(other)).find(SearchQuery.of("silence"))).isEmpty();
        assertThat(new Search(List.of(other)).find(SearchQuery.of("pause"))).hasSize(1);
    }

    @Test
    void aVersionIsIndexedOncePerLanguage() {
        var first = indexes.of(List.of("one"), Locale.ENGLISH, passages("silence"));

        assertThat(indexes.of(List.of("one"), Locale.UK, passages("silence"))).isSameAs(first);
        assertThat(made).hasValue(1);
        assertThat(indexes.of(List.of("one"), Locale.GERMAN, passages("Stille")))
                .isNotSameAs(first);
    }

    @Test
    void theOneThatNobodyReadsAnyMoreGoes() {
        indexes.of("one", Locale.ENGLISH, passages("silence"));
        indexes.of("two", Locale.ENGLISH, passages("silence"));
        indexes.of("one", Locale.ENGLISH, passages("silence"));
        indexes.of("three", Locale.ENGLISH, passages("silence"));
        assertThat(made).hasValue(3);

        indexes.of("one", Locale.ENGLISH, passages("silence"));
        assertThat(made).hasValue(3);
        indexes.of("two", Locale.ENGLISH, passages("silence"));
        assertThat(made).hasValue(4);
    }

    private Supplier<List<Passage>> passages(String word) {
        return () -> {
            made.incrementAndGet();
            return List.of(new Passage(new Place("card", "", "one"), "A card", "", "", word));
        };
    }
}
