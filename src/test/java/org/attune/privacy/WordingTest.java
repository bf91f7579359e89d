package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody has said yes to must never read differently later. */
@DisplayName("R10: the sentences of a version never change")
class WordingTest {

    @Test
    void theFirstVersionIsAsItWasAsked() {
        assertThat(Wording.digest("1", Locale.ENGLISH))
                .as("a better sentence is a new version, never another text under an old number")
                .isEqualTo("59fad5e05a9e8be576470c3b77b9ad7a4ec4dea2a42ce06b1db55e02ce0e097b");
        assertThat(Wording.languageOf("1", Wording.digest("1", Locale.GERMAN))).contains(Locale.GERMAN);
        assertThat(Wording.languageOf("2", Wording.digest("1", Locale.GERMAN))).isEmpty();
        assertThat(Wording.digest("1", Locale.GERMAN))
                .isEqualTo("e275f1cc177bcf571d30697adaadb06159c071192bc98dd8414049ffa53d7993");
    }

    @Test
    void theSecondVersionIsAsItWasAsked() {
        assertThat(Wording.digest("2", Locale.ENGLISH))
                .isEqualTo("23724c1045f36e053d894baf7583a323d070e980e86b7471f4d4d102f36fdebe");
        assertThat(Wording.digest("2", Locale.GERMAN))
                .isEqualTo("e168c9d0a94eb7b18fe8b741380c759a5fee9c6b8f0084457b8dac24714d2ff2");
    }

    @Test
    @DisplayName("a version says anew only what it says differently")
    void whatStayedTheSameReadsTheSame() {
        for (var scope : ConsentScope.values()) {
            assertThat(Wording.key("2", scope, "").equals(Wording.key("1", scope, "")))
                    .as(scope.name())
                    .isEqualTo(scope != ConsentScope.MEASURES);
        }
    }
}
