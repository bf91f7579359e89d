package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.launcher.MediaTools;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SegmentWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file is made here by ffmpeg itself and checked as an encrypted upload, the way the job does it. */
class MediaCheckTest {

    private static final byte[] KEY = new byte[32];
    private static final String SOUND = "sine=frequency=440:duration=";
    private static final String PICTURE = "testsrc=size=64x48:rate=5:duration=";

    private static MediaTools tools;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpackTools() {
        tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));
    }

    @ParameterizedTest
    @CsvSource({
        "sound.m4a,aac,audio/mp4", "sound.mp3,libmp3lame,audio/mpeg", "sound.wav,pcm_s16le,audio/wav",
        "sound.webm,libopus,audio/webm", "sound.ogg,libvorbis_or_flac,audio/ogg", "sound.flac,flac,audio/flac"
    })
    void acceptsSound(String name, String codec, String contentType) throws Exception {
        byte[] file = make(name, "-i", SOUND + 6, "-c:a", codec.startsWith("libv") ? "flac" : codec);

        MediaCheck.Finding found = check(file);

        assertThat(found.millis()).isBetween(5_800L, 6_200L);
        assertThat(found.facts().family().contentType(found.facts().hasPicture()))
                .isEqualTo(contentType);
        assertThat(found.needsCopy()).isFalse();
        assertThat(found.digest()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"h264.mp4,libopenh264,aac", "end.mp4,libopenh264,aac", "vp8.webm,libvpx,libopus"})
    void acceptsPictureAndSound(String name, String picture, String sound) throws Exception {
        MediaCheck.Finding found = check(video(name, picture, sound));

        assertThat(found.facts().hasPicture()).isTrue();
        assertThat(found.millis()).isBetween(4_800L, 5_300L);
    }

    @Test
    void drawsWhereThereIsSound() throws Exception {
        byte[] file = make("quiet.wav", "-i", "aevalsrc=0.5*sin(2760*t)*lt(t\\,2):d=4:s=16000");

        int[] columns = check(file).peaks().columns();

        assertThat(Arrays.stream(columns).limit(columns.length / 2 - 1)).allMatch(height -> height > 40);
        assertThat(Arrays.stream(columns).skip(columns.length / 2 + 1)).allMatch(height -> height < 5);
    }

    @Test
    void givesALiveRecordingItsLengthAndIndex() throws Exception {
        byte[] live = make("live.webm", "-i", SOUND + 6, "-c:a", "libopus", "-live", "1");
        MediaCheck.Finding found = check(live);
        assertThat(found.needsCopy()).isTrue();

        byte[] copy = playableCopy(live, found.facts());

        assertThat(check(copy).facts().declaredMillis()).isBetween(5_800L, 6_200L);
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void refusesTextWithAMediaName() throws Exception {
        refuses("this is not a video\n".repeat(500).getBytes(StandardCharsets.UTF_8), RefusalReason.NOT_MEDIA);
        refuses(new byte[] {0}, RefusalReason.NOT_MEDIA);
        refuses(
                "\0\0\0\u0018ftypisomthen only words".repeat(50).getBytes(StandardCharsets.UTF_8),
                RefusalReason.NOT_MEDIA);
        refuses("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n".getBytes(StandardCharsets.UTF_8), RefusalReason.NOT_MEDIA);
    }

    @Test
    void refusesAFileThatLostItsEnd() throws Exception {
        byte[] front = make("front.m4a", "-i", SOUND + 30, "-c:a", "aac", "-movflags", "+faststart");
        refuses(Arrays.copyOf(front, front.length / 3), RefusalReason.TRUNCATED);
        byte[] back = make("back.m4a", "-i", SOUND + 30, "-c:a", "aac");
        refuses(Arrays.copyOf(back, back.length / 3), RefusalReason.NOT_MEDIA);
    }

    @Test
    void refusesPicturesWithoutSound() throws Exception {
        refuses(make("mute.mp4", "-i", PICTURE + 3, "-c:v", "libopenh264"), RefusalReason.NO_SOUND);
    }

    @Test
    void refusesSilence() throws Exception {
        refuses(make("silent.wav", "-i", "anullsrc", "-t", "5"), RefusalReason.INAUDIBLE);
    }

    @Test
    void refusesWhatBrowsersCannotPlay() throws Exception {
        refuses(video("old.mp4", "mpeg4", "aac"), RefusalReason.UNPLAYABLE_FORMAT);
    }

    @Test
    void refusesMoreThanTheLongest() throws Exception {
        byte[] file = make("long.mp3", "-i", SOUND + 70, "-c:a", "libmp3lame");
        refuses(file, Duration.ofMinutes(1), RefusalReason.TOO_LONG);
        byte[] live = make("live.webm", "-i", SOUND + 70, "-c:a", "libopus", "-live", "1");
        refuses(live, Duration.ofMinutes(1), RefusalReason.TOO_LONG);
    }

    private MediaCheck.Finding check(byte[] file) throws Exception {
        return checking(Duration.ofHours(3)).check(stored(file));
    }

    private void refuses(byte[] file, RefusalReason reason) throws Exception {
        refuses(file, Duration.ofHours(3), reason);
    }

    private void refuses(byte[] file, Duration longest, RefusalReason reason) throws Exception {
        LoopbackSource.Opening opening = stored(file);
        assertThatThrownBy(() -> checking(longest).check(opening))
                .isInstanceOf(RefusedMediaException.class)
                .hasMessage(reason.name());
    }

    private byte[] playableCopy(byte[] file, MediaFacts facts) throws Exception {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        try (FileChannel copy = checking(Duration.ofHours(3)).playableCopy(stored(file), facts, copies)) {
            return Channels.newInputStream(copy).readAllBytes();
        }
    }

    private static MediaCheck checking(Duration longest) {
        return new MediaCheck(
                new MediaPrograms(tools.ffmpeg().toString(), tools.ffprobe().toString()), longest);
    }

    private LoopbackSource.Opening stored(byte[] file) throws IOException {
        RecordingVault vault = new RecordingVault(folder);
        vault.erase(1);
        vault.prepare(1);
        try (SegmentWriter writer = vault.writer(1, "media", KEY)) {
            writer.write(new ByteArrayInputStream(file), file.length);
            writer.complete();
        }
        return () -> vault.reader(1, "media", KEY, file.length);
    }

    private byte[] video(String name, String picture, String sound) throws IOException {
        return make(name, "-i", PICTURE + 5, "-f", "lavfi", "-i", SOUND + 5, "-c:v", picture, "-c:a", sound);
    }

    private byte[] make(String name, String... how) throws IOException {
        Path file = folder.resolve(name);
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
