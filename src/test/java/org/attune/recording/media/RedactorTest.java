package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.redaction.Stretch.Kind.CUT;
import static org.attune.recording.redaction.Stretch.Kind.MUTE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.launcher.MediaTools;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.Room;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A loud second within a hum is silenced or cut by the real program, and then really not there. */
class RedactorTest {

    private static final long MOST_BYTES = 64L << 20;

    private static final byte[] KEY = new byte[32];
    private static final String LOUD_FROM_2_TO_3 =
            "aevalsrc=0.04*sin(1200*t)+0.6*sin(2760*t)*between(t\\,2\\,3):d=6:s=44100";
    private static final int HUM = 8;

    private static MediaTools tools;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpackTools() {
        tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));
    }

    @Test
    void silencesAPlaceAndKeepsTheLength() throws Exception {
        var sound = make("sound.wav", "-i", LOUD_FROM_2_TO_3);
        assertThat(loudest(check(sound))).isGreaterThan(50);

        var found = check(redacted(sound, new Stretch(2000, 3000, MUTE)));

        assertThat(found.millis()).isBetween(5_900L, 6_150L);
        assertThat(loudest(found)).isLessThan(HUM);
    }

    @Test
    void cutsPlacesOutAndLeavesTheRest() throws Exception {
        var sound = make("sound.m4a", "-i", LOUD_FROM_2_TO_3, "-c:a", "aac");

        var found = check(redacted(sound, new Stretch(1900, 3100, CUT), new Stretch(5000, 5500, CUT)));

        assertThat(found.millis()).isBetween(4_150L, 4_500L);
        assertThat(loudest(found)).isLessThan(HUM);
        var kept = check(redacted(sound, new Stretch(4000, 5000, CUT)));
        assertThat(loudest(kept)).isGreaterThan(50);
    }

    @Test
    void cutsPictureAndSoundByTheSame() throws Exception {
        for (var codecs :
                List.of(List.of("film.mp4", "libopenh264", "aac"), List.of("film.webm", "libvpx", "libopus"))) {
            var film = make(
                    codecs.get(0),
                    "-i",
                    LOUD_FROM_2_TO_3,
                    "-f",
                    "lavfi",
                    "-i",
                    "testsrc=size=64x48:rate=5:duration=6",
                    "-c:v",
                    codecs.get(1),
                    "-pix_fmt",
                    "yuv420p",
                    "-c:a",
                    codecs.get(2));

            var found = check(redacted(film, new Stretch(1500, 3500, CUT)));

            assertThat(found.facts().hasPicture()).isTrue();
            assertThat(found.millis()).isBetween(3_900L, 4_300L);
            assertThat(found.facts().declaredMillis()).isBetween(3_900L, 4_400L);
            assertThat(loudest(found)).isLessThan(HUM);
        }
    }

    @Test
    void bringsABrightPictureIntoOrdinaryLight() throws Exception {
        var film = make(
                "bright.mp4",
                "-i",
                "color=c=0x808080:s=64x48:r=5:d=6,"
                        + "setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc",
                "-f",
                "lavfi",
                "-i",
                LOUD_FROM_2_TO_3,
                "-c:v",
                "mpeg4",
                "-c:a",
                "aac");
        assertThat(check(film).facts().picture().bright()).isTrue();

        var found = check(redacted(film, new Stretch(1500, 3500, CUT)));

        assertThat(found.facts().picture()).isEqualTo(new MediaFacts.Picture("h264", "yuv420p"));
        assertThat(loudest(found)).isLessThan(HUM);
    }

    @Test
    void blamesTheProgramAndNotTheRecordingWhenNothingComesOfIt() throws Exception {
        var opening = stored(make("sound.wav", "-i", LOUD_FROM_2_TO_3));
        var facts = checking().factsOf(opening);
        var plan = RedactionPlan.of(6_000, List.of(new Stretch(2000, 3000, CUT)), List.of());
        var copies = Files.createDirectories(folder.resolve("copies"));
        var broken = new Redactor("/bin/false", copies, MOST_BYTES, new Room(folder, 0));

        assertThatThrownBy(() -> broken.redacted(opening, facts, plan)).isInstanceOf(ProgramFailedException.class);
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void leavesNothingOnTheDisk() throws Exception {
        redacted(make("sound.wav", "-i", LOUD_FROM_2_TO_3), new Stretch(2000, 3000, MUTE));

        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    private static int loudest(MediaCheck.Finding found) {
        return Arrays.stream(found.peaks().columns()).max().orElseThrow();
    }

    private byte[] redacted(byte[] file, Stretch... stretches) throws Exception {
        var opening = stored(file);
        var copies = Files.createDirectories(folder.resolve("copies"));
        var plan = RedactionPlan.of(6_000, List.of(stretches), List.of());
        try (var made = new Redactor(tools.ffmpeg().toString(), copies, MOST_BYTES, new Room(folder, 0))
                .redacted(opening, checking().factsOf(opening), plan)) {
            return Channels.newInputStream(made).readAllBytes();
        }
    }

    private MediaCheck.Finding check(byte[] file) throws Exception {
        return checking().check(stored(file));
    }

    private static MediaCheck checking() {
        return new MediaCheck(
                new MediaPrograms(tools.ffmpeg().toString(), tools.ffprobe().toString()), Duration.ofHours(3));
    }

    private LoopbackSource.Opening stored(byte[] file) throws IOException {
        var vault = new RecordingVault(folder);
        vault.erase(1);
        vault.prepare(1);
        try (var writer = vault.writer(1, "media", KEY)) {
            writer.write(new ByteArrayInputStream(file), file.length);
            writer.complete();
        }
        return () -> vault.reader(1, "media", KEY, file.length);
    }

    private byte[] make(String name, String... how) throws IOException {
        var file = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(tools.ffmpeg().toString(), "-v", "error", "-f", "lavfi"));
        command.addAll(List.of(how));
        command.addAll(List.of("-y", file.toString()));
        try (ProgramRun run = ProgramRun.start(command, null, Duration.ofMinutes(1))) {
            assertThat(run.succeeded()).as(run.complaint()).isTrue();
        }
        byte[] made = Files.readAllBytes(file);
        Files.delete(file);
        return made;
    }
}
