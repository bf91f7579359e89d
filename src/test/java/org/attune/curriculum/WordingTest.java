package org.attune.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the same words, and what does not. */
class WordingTest {

    private final Wording whole = wording(List.of("naïve listening", "Straße"), List.of(), List.of());
    private final Wording needs =
            wording(List.of(), List.of(List.of("anger", "irritat*"), List.of("some")), List.of("?", "do you"));

    @ParameterizedTest
    @ValueSource(
            strings = {"naïve listening", "Naive   Listening!", "NAÏVE-LISTENING", " nai\u0308ve listening. ", "STRASSE"
            })
    void caseAccentsSpacesAndPunctuationMakeNoDifference(String words) {
        assertThat(whole.accepts(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "listening", "very naive listening", "naivelistening"})
    void aWholeAnswerIsNoPartOfOne(String words) {
        assertThat(whole.accepts(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"There may be some anger here.", "some irritation", "Irritated, and some more"})
    void aWordOfEveryGroupIsNeeded(String words) {
        assertThat(needs.accepts(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anger", // no word of the second group
                "some angerless day", // no star, so only the whole word
                "Is there some anger?", // a sign that must be missing
                "Do you feel some anger", // words that must be missing
                "somewhat of an irritation"
            })
    void aMissingOrForbiddenWordDoesNotCount(String words) {
        assertThat(needs.accepts(words)).isFalse();
    }

    @Test
    void anApostropheIsNoGap() {
        assertThat(Wording.plain("Don’t")).isEqualTo(Wording.plain("don't")).isEqualTo("dont");
    }

    private static Wording wording(List<String> accept, List<List<String>> needs, List<String> without) {
        return new Wording(accept, needs, without, "model", "Because.");
    }
}
