package org.attune.curriculum.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.curriculum.model.TextDiff.Kind;
import org.attune.curriculum.model.TextDiff.Place;
import org.junit.jupiter.api.Test;

/** What is shown of two versions of a text. */
class TextDiffTest {

    @Test
    void theSameTextHasNoPlace() {
        assertThat(TextDiff.of("one\ntwo\n", "one\ntwo\n")).isEmpty();
    }

    @Test
    void aChangedWordStandsAmongTheWordsAroundIt() {
        var places = TextDiff.of("above\nThink of the last time.\nbelow", "above\nRemember the last time.\nbelow");

        assertThat(shown(places)).containsExactly("2: above\n[-Think-][+Remember+] [-of -]the last time.\nbelow");
    }

    @Test
    void newAndMissingLinesAreWhole() {
        assertThat(shown(TextDiff.of("a\nb", "a\nx\nb"))).containsExactly("2: a\n[+x+]\nb");
        assertThat(shown(TextDiff.of("a\nx\nb", "a\nb"))).containsExactly("2: a\n[-x-]\nb");
    }

    @Test
    void anotherSentenceIsNoPuzzleOfSingleWords() {
        var places = TextDiff.of("Nobody was ready when he came.", "Ask her what she needs, and when.");

        assertThat(places.get(0).spans()).extracting(TextDiff.Span::kind).containsExactly(Kind.GONE, Kind.NEW);
    }

    @Test
    void twoPlacesAreTwo() {
        assertThat(TextDiff.of("a\nb\nc\nd\ne\nf", "A\nb\nc\nd\ne\nF"))
                .extracting(Place::line)
                .containsExactly(1, 6);
    }

    @Test
    void longStretchesAreShortenedAtTheirMiddle() {
        var long1 = "word ".repeat(200);
        var places = TextDiff.of(long1 + "old", long1 + "new");

        assertThat(places.get(0).spans().get(0).text()).hasSizeLessThan(250).contains(" … ");
    }

    @Test
    void whatIsTooLongToCompareIsOnePlace() {
        assertThat(TextDiff.of("a\n".repeat(4_000), "b\n".repeat(4_000)))
                .singleElement()
                .satisfies(place -> assertThat(place.spans()).isEmpty());
    }

    private static List<String> shown(List<Place> places) {
        return places.stream()
                .map(place -> place.line() + ": "
                        + place.spans().stream().map(TextDiffTest::shown).collect(joining()))
                .toList();
    }

    private static String shown(TextDiff.Span span) {
        return switch (span.kind()) {
            case SAME -> span.text();
            case GONE -> "[-" + span.text() + "-]";
            case NEW -> "[+" + span.text() + "+]";
        };
    }
}
