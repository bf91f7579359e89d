package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attune.recording.model.Notice;
import org.attune.recording.sound.Babble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to the questions it raises, through the programs that read it. */
class NoticingTest {

    private static final float[] SESSION = Babble.seconds(90, 4);

    @TempDir
    Path folder;

    private MadeMedia media;

    @BeforeEach
    void makeRoom() {
        media = new MadeMedia(folder);
    }

    @Test
    void anOrdinarySessionRaisesNone() throws Exception {
        assertThat(kindsIn(Babble.wav(SESSION))).isEmpty();
    }

    @Test
    void whatIsOddIsAskedAndNeverRefused() throws Exception {
        float[] odd = SESSION.clone();
        for (int i = 0; i < odd.length; i++) {
            odd[i] = Math.max(-1, Math.min(1, odd[i] * 12));
        }
        Arrays.fill(odd, 20 * Babble.RATE, 80 * Babble.RATE, 0);

        assertThat(kindsIn(Babble.wav(odd)))
                .containsExactlyInAnyOrder(Notice.Kind.OVERDRIVEN, Notice.Kind.NOTHING_AT_ALL);
        assertThat(kindsIn(media.make("hum.wav", "-i", MadeMedia.SOUND + 20)))
                .containsExactly(Notice.Kind.LITTLE_SPEECH);
    }

    @Test
    void anEditingProgramThatNamesItselfIsNoticed() throws Exception {
        byte[] cut = media.remake(Babble.wav(SESSION), "cut.flac", "-metadata", "comment=Made in Audacity 3.4");

        assertThat(kindsIn(cut)).containsExactly(Notice.Kind.EDITING_PROGRAM);
    }

    @Test
    void isKnownAgainAfterAnyCompressionAndWithoutItsBeginning() throws Exception {
        byte[] wav = Babble.wav(SESSION);
        var original = media.check(wav).heard().fingerprint();
        for (var how : List.of(
                List.of("libmp3lame", "32k", "mp3"), List.of("libopus", "16k", "webm"), List.of("aac", "48k", "m4a"))) {
            byte[] copy = media.remake(
                    wav,
                    "copy." + how.get(2),
                    "-ss",
                    "11.3",
                    "-af",
                    "volume=0.5",
                    "-c:a",
                    how.get(0),
                    "-b:a",
                    how.get(1));

            assertThat(media.check(copy).heard().fingerprint().secondsSharedWith(original))
                    .as(how.toString())
                    .isGreaterThan(40);
        }
    }

    private List<Notice.Kind> kindsIn(byte[] file) throws Exception {
        return Noticing.in(media.check(file)).stream().map(Notice::kind).toList();
    }
}
