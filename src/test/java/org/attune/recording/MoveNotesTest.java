package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attune.shared.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator reads of a move is a sentence, for none, for one and for many. */
class MoveNotesTest {

    @ParameterizedTest
    @CsvSource({
        "0, Recordings are being moved into the bucket: none so far",
        "1, Recordings are being moved into the bucket: one so far",
        "1200, 'Recordings are being moved into the bucket: 1,200 so far'"
    })
    void tellsHowFarItIs(long moved, String beginning) {
        assertThat(text(Locale.ENGLISH, "move.bucket.going-on", moved, 2L, 34L))
                .isEqualTo(beginning + ", 34 MB; 2 are left to look at. The move began");
    }

    @Test
    void tellsWhenTheBucketCanBeGivenBack() {
        assertThat(text(Locale.ENGLISH, "move.folder.done", 1L, 3L))
                .isEqualTo("Recordings lie in the folder. One was moved there, 3 MB; the settings of the bucket are no"
                        + " longer needed. That was done");
    }

    @Test
    void tellsWhatIsStuck() {
        assertThat(text(Locale.ENGLISH, "move.stuck", 1L))
                .startsWith("One recording could not be moved and stayed where it was.");
        assertThat(text(Locale.ENGLISH, "move.stuck", 2L))
                .startsWith("2 recordings could not be moved and stayed where they were.");
        assertThat(text(Locale.GERMAN, "move.stuck", 2L))
                .startsWith("2 Aufnahmen konnten nicht umziehen und blieben, wo sie waren.");
    }

    @Test
    void tellsHowMuchOfTheReserveIsGone() {
        assertThat(text(Locale.ENGLISH, "room.none", 12L)).contains("12 MB of that are gone");
        assertThat(text(Locale.GERMAN, "room.none", 12L)).contains("12 MB");
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.in(locale, "recording", key, arguments);
    }
}
