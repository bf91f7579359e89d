package org.attune.curriculum.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.curriculum.Lesson.Exercise;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.Lesson.Reply;
import org.attune.curriculum.model.search.Passage.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S1: a word leads to the places that hold it")
class SearchTest {

    private static final Place OPENING = new Place("card", "", "opening");
    private static final Place SILENCE = new Place("lesson", "M03", "M03-L4");
    private static final Place GERMAN = new Place("card", "", "gefuehle");

    private final Search search = new Search(List.of(
            SearchIndex.of(List.of(
                    new Passage(OPENING, "The opening minute", "", "", "Silence helps. Say hello."),
                    new Passage(OPENING, "The opening minute", "Variants", "s-variants", "For the shy: a café walk."))),
            SearchIndex.of(List.of(
                    new Passage(SILENCE, "Silence and summary", "", "", "Wait for three seconds."),
                    new Passage(
                            SILENCE, "Silence and summary", "A pause is work", "s-pause", "Supervisors pause, too."),
                    new Passage(GERMAN, "Gefühle benennen", "", "", "Straßen und Wege."),
                    new Passage(GERMAN, "Gefühle benennen", "Mehr", "s-mehr", "Ein value, ein blue.")))));

    private List<Passage> find(String words) {
        return search.find(SearchQuery.of(words));
    }

    @Test
    void aTitleWeighsMoreThanTheText() {
        assertThat(find("silence")).extracting(Passage::place).containsExactly(SILENCE, OPENING);
    }

    @Test
    void theBestPassageOfAPageIsNamedAndThePageOnlyOnce() {
        assertThat(find("pause"))
                .singleElement()
                .satisfies(passage -> assertThat(passage.anchor()).isEqualTo("s-pause"));
    }

    @ParameterizedTest
    @CsvSource({
        "cafe, opening",
        "CAFÉ, opening",
        "café, opening",
        "supervisor, M03-L4",
        "supervi, M03-L4",
        "pauses, M03-L4",
        "gefuehle, gefuehle",
        "gefühle, gefuehle",
        "gefuhle, gefuehle",
        "Gefühl, gefuehle",
        "strasse, gefuehle",
        "straße, gefuehle",
        "valu, gefuehle",
        "blue, gefuehle",
        "seconds, M03-L4",
        "waiting, M03-L4"
    })
    void aWordIsFoundHoweverItIsTyped(String typed, String id) {
        assertThat(find(typed)).extracting(passage -> passage.place().id()).containsExactly(id);
    }

    @Test
    void aPageWithAllWordsLeavesThoseWithSomeOfThemOut() {
        assertThat(find("silence cafe")).extracting(Passage::place).containsExactly(OPENING);
    }

    @Test
    void whenNoPageHasAllWordsThoseWithMostCome() {
        assertThat(find("silence zebra")).extracting(Passage::place).containsExactly(SILENCE, OPENING);
    }

    @Test
    void aWordThatIsNowhereIsNamedAsItWasTyped() {
        assertThat(search.nowhere(SearchQuery.of("Silence Zébra"))).containsExactly("Zébra");
    }

    @Test
    void aPageWithLessThanHalfOfTheWordsIsNotMeant() {
        assertThat(find("silence zebra quagga")).isEmpty();
    }

    @Test
    void wordsThatStandEverywhereDoNotCountBesideOthers() {
        assertThat(find("the café")).extracting(Passage::place).containsExactly(OPENING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "zebra", "ilence", "\u0000", "<script>alert(1)</script>"})
    void nothingIsFoundForWhatIsNotThere(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"silense, silence", "slience, silence", "gefhüle, gefühle", "miunte, minute"})
    void aSlipIsAnsweredWithTheWordAsItIsSpelt(String typed, String meant) {
        assertThat(search.suggestions(SearchQuery.of(typed))).first().isEqualTo(meant);
    }

    @Test
    void whatIsFarFromEveryWordHasNoSuggestion() {
        assertThat(search.suggestions(SearchQuery.of("xylophone"))).isEmpty();
    }

    @Test
    void aVeryLongQueryIsCut() {
        assertThat(SearchQuery.of("word ".repeat(500)).typed()).hasSizeLessThanOrEqualTo(SearchQuery.LONGEST);
    }

    @Test
    void aWordWithoutEndIsOneWord() {
        var endless = "n".repeat(20_000);

        assertThat(Words.of(endless))
                .singleElement()
                .satisfies(word -> assertThat(word.end()).isEqualTo(20_000));
        assertThat(Snippet.around(endless, SearchQuery.of("pause"))).isNotEmpty();
    }

    @Test
    void aSnippetMarksTheWordsAndLosesNoneOfTheText() {
        var parts = Snippet.around("A <b>pause</b> is not silence & not a pause.", SearchQuery.of("pause"));

        assertThat(parts)
                .filteredOn(Snippet.Part::marked)
                .extracting(Snippet.Part::text)
                .containsExactly("pause", "pause");
        assertThat(String.join("", parts.stream().map(Snippet.Part::text).toList()))
                .isEqualTo("A <b>pause</b> is not silence & not a pause.");
    }

    @Test
    void aSnippetOfALongTextStandsAroundTheWords() {
        var text = "early ".repeat(100) + "the pause comes here " + "late ".repeat(100);
        var parts = Snippet.around(text.strip(), SearchQuery.of("pause"));

        assertThat(parts.get(0).text()).isEqualTo("…");
        assertThat(parts.get(parts.size() - 1).text()).isEqualTo("…");
        assertThat(parts).extracting(Snippet.Part::text).contains("pause");
        assertThat(String.join("", parts.stream().map(Snippet.Part::text).toList()))
                .hasSizeLessThan(260);
    }

    @Test
    void aPageIsCutAtItsHeadingsAndItsExercisesCanBeFound() {
        var passages = Passages.of(
                SILENCE,
                "Silence",
                List.of(
                        Piece.prose(
                                "<p>Before &amp; after.</p>\n<h2 id=\"s-one\">One <em>step</em></h2>\n<p>First.</p>"),
                        Piece.of(new Exercise("e", "What now?", List.of(new Reply("Wait.", "Good.", true)))),
                        Piece.prose("<h3 id=\"s-two\">Two</h3><ul><li>a</li><li>b</li></ul>"),
                        Piece.toTry(List.of("Try this."))));

        assertThat(passages)
                .extracting(Passage::heading, Passage::anchor, Passage::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "", "Before & after."),
                        org.assertj.core.groups.Tuple.tuple("One step", "s-one", "First. What now? Wait."),
                        org.assertj.core.groups.Tuple.tuple("Two", "s-two", "a b Try this."));
    }
}
