package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.attune.recording.model.RefusalReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file is made here by ffmpeg itself and checked as an encrypted upload, the way the job does it. */
class MediaCheckTest {

    private static final String SOUND = MadeMedia.SOUND;
    private static final String PICTURE = MadeMedia.PICTURE;

    private MadeMedia media;

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoom() {
        media = new MadeMedia(folder);
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
    void refusesMoreThanTheLongest() throws Exception {
        byte[] file = make("long.mp3", "-i", SOUND + 70, "-c:a", "libmp3lame");
        refuses(file, Duration.ofMinutes(1), RefusalReason.TOO_LONG);
        byte[] live = make("live.webm", "-i", SOUND + 70, "-c:a", "libopus", "-live", "1");
        refuses(live, Duration.ofMinutes(1), RefusalReason.TOO_LONG);
    }

    private MediaCheck.Finding check(byte[] file) throws Exception {
        return media.check(file);
    }

    private void refuses(byte[] file, RefusalReason reason) throws Exception {
        refuses(file, Duration.ofHours(3), reason);
    }

    private void refuses(byte[] file, Duration longest, RefusalReason reason) throws Exception {
        LoopbackSource.Opening opening = media.stored(file);
        assertThatThrownBy(() -> media.checking(longest).check(opening))
                .isInstanceOf(RefusedMediaException.class)
                .hasMessage(reason.name());
    }

    private byte[] video(String name, String picture, String sound) throws IOException {
        return media.video(name, picture, sound);
    }

    private byte[] make(String name, String... how) throws IOException {
        return media.make(name, how);
    }
}
