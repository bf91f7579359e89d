package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.NoRoomException;
import org.attune.recording.vault.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies are made by the programs themselves, read back, and checked as if they were sent. */
class MediaCopiesTest {

    private static final long PLENTY = 1L << 30;

    @TempDir
    Path folder;

    private MadeMedia media;
    private final List<Integer> percents = new ArrayList<>();

    @BeforeEach
    void makeRoom() {
        media = new MadeMedia(folder);
    }

    @Test
    void givesALiveRecordingItsLengthAndIndex() throws Exception {
        byte[] live = media.make("live.webm", "-i", MadeMedia.SOUND + 6, "-c:a", "libopus", "-live", "1");
        assertThat(media.check(live).needsCopy()).isTrue();

        var copy = media.check(playable(live));

        assertThat(copy.facts().declaredMillis()).isBetween(5_800L, 6_200L);
        assertThat(copy.needsCopy()).isFalse();
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void givesARecordingInFragmentsOneIndex() throws Exception {
        byte[] live = media.make(
                "live.mp4", "-i", MadeMedia.SOUND + 6, "-c:a", "aac", "-movflags", "frag_keyframe+empty_moov");
        assertThat(media.check(live).needsCopy()).isTrue();

        var copy = media.check(playable(live));

        assertThat(copy.needsCopy()).isFalse();
        assertThat(copy.facts().declaredMillis()).isBetween(5_800L, 6_200L);
    }

    @Test
    void writesAPictureAnewThatBrowsersCannotPlay() throws Exception {
        var copy = media.check(playable(media.video("old.mp4", "mpeg4", "aac")));

        assertThat(copy.facts().picture().codec()).isEqualTo("h264");
        assertThat(copy.needsCopy()).isFalse();
        assertThat(copy.millis()).isBetween(4_800L, 5_300L);
        assertThat(percents).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void writesAPhonesPictureAnew() throws Exception {
        byte[] phone = getClass().getResourceAsStream("phone-hevc.mov").readAllBytes();
        var found = media.check(phone);
        assertThat(found.copy()).isEqualTo(new PlayableCopy(true, MediaFamily.MP4, true, false));

        byte[] copy = playable(phone);

        var again = media.check(copy);
        assertThat(again.needsCopy()).isFalse();
        assertThat(again.facts().picture()).isEqualTo(new MediaFacts.Picture("h264", "yuv420p"));
    }

    @Test
    void bringsABrightPictureIntoOrdinaryLight() throws Exception {
        byte[] bright = media.make(
                "bright.mp4",
                "-i",
                "color=c=0x808080:s=64x48:r=5:d=2,"
                        + "setparams=color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc",
                "-f",
                "lavfi",
                "-i",
                MadeMedia.SOUND + 2,
                "-c:v",
                "mpeg4",
                "-c:a",
                "aac");
        assertThat(media.check(bright).facts().picture().bright()).isTrue();

        var copy = media.check(playable(bright));

        assertThat(copy.facts().picture()).isEqualTo(new MediaFacts.Picture("h264", "yuv420p"));
        assertThat(copy.needsCopy()).isFalse();
    }

    @Test
    void keepsAPictureAndWritesOnlyItsSoundAnew() throws Exception {
        byte[] camera = media.video("camera.mov", "libopenh264", "pcm_s16le");

        var copy = media.check(playable(camera));

        assertThat(copy.facts().soundCodec()).isEqualTo("aac");
        assertThat(copy.needsCopy()).isFalse();
    }

    @Test
    void makesSoundForSlowLines() throws Exception {
        byte[] film = media.video("film.mp4", "libopenh264", "aac");
        try (FileChannel light = media.copies(PLENTY).light(media.stored(film), MediaFamily.MP4)) {
            byte[] bytes = Channels.newInputStream(light).readAllBytes();

            var found = media.check(bytes);
            assertThat(found.facts().hasPicture()).isFalse();
            assertThat(found.needsCopy()).isFalse();
            assertThat(found.millis()).isBetween(4_800L, 5_300L);
            assertThat(bytes.length * 8 / 5).isLessThan(64_000);
        }
    }

    @Test
    void stopsBeforeACopyGrowsBeyondItsLimit() throws Exception {
        byte[] film = media.video("old.mp4", "mpeg4", "aac");
        var found = media.check(film);
        var opening = media.stored(film);

        assertThatThrownBy(() -> media.copies(8 * 1024).playable(opening, found, percents::add))
                .isInstanceOf(RefusedMediaException.class)
                .hasMessage(RefusalReason.UNPLAYABLE_FORMAT.name());
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    @Test
    void waitsForRoomBeforeAByteIsWritten() throws Exception {
        byte[] film = media.video("old.mp4", "mpeg4", "aac");
        var found = media.check(film);
        media.putOn(new Room(() -> 2L * film.length - 1, 0));

        assertThatThrownBy(() -> playable(film, found)).isInstanceOf(NoRoomException.class);
        assertThat(percents).isEmpty();
    }

    @Test
    void doesNotTakeADiskThatBecameFullForAnUnplayableFile() throws Exception {
        byte[] film = media.video("old.mp4", "mpeg4", "aac");
        var found = media.check(film);
        var free = new ArrayDeque<>(List.of(PLENTY, -1L));
        media.putOn(new Room(free::remove, 0));

        assertThatThrownBy(() -> media.copies(8 * 1024).playable(media.stored(film), found, percents::add))
                .isInstanceOf(NoRoomException.class);
        assertThat(folder.resolve("copies")).isEmptyDirectory();
    }

    private byte[] playable(byte[] film, MediaCheck.Finding found) throws Exception {
        try (FileChannel copy = media.copies(PLENTY).playable(media.stored(film), found, percents::add)) {
            return Channels.newInputStream(copy).readAllBytes();
        }
    }

    private byte[] playable(byte[] file) throws Exception {
        return playable(file, media.check(file));
    }
}
