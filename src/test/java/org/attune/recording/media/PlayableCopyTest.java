package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.recording.media.MediaFamily.MOV;
import static org.attune.recording.media.MediaFamily.MP4;
import static org.attune.recording.media.MediaFamily.OGG;
import static org.attune.recording.media.MediaFamily.WAV;
import static org.attune.recording.media.MediaFamily.WEBM;

import org.attune.recording.media.MediaFacts.Picture;
import org.junit.jupiter.api.Test;

class PlayableCopyTest {

    @Test
    void whatBrowsersPlayStaysAsItCame() {
        assertThat(of(MP4, "h264", "yuv420p", "aac").needed()).isFalse();
        assertThat(of(WEBM, "vp9", "yuv420p", "opus").needed()).isFalse();
        assertThat(sound(OGG, "vorbis").needed()).isFalse();
        assertThat(sound(WAV, "pcm_s24le").needed()).isFalse();
        assertThat(sound(MediaFamily.FLAC, "flac").needed()).isFalse();
    }

    @Test
    void aPhonesPictureIsWrittenAnewAndItsSoundKept() {
        var copy = of(MOV, "hevc", "yuv420p10le", "aac");

        assertThat(copy).isEqualTo(new PlayableCopy(true, MP4, true, false));
        assertThat(copy.contentType(true)).isEqualTo("video/mp4");
    }

    @Test
    void anotherCoverIsEnoughForWhatTheBrowserKnowsInside() {
        assertThat(of(MOV, "h264", "yuv420p", "aac")).isEqualTo(new PlayableCopy(true, MP4, false, false));
        assertThat(sound(MediaFamily.ADTS, "aac")).isEqualTo(new PlayableCopy(true, MP4, false, false));
    }

    @Test
    void whatABrowserRecordedAsH264InWebmBecomesMp4() {
        assertThat(of(WEBM, "h264", "yuv420p", "opus")).isEqualTo(new PlayableCopy(true, MP4, false, true));
    }

    @Test
    void moreBitsThanScreensShowAreWrittenAnew() {
        assertThat(of(MP4, "h264", "yuv422p10le", "aac").newPicture()).isTrue();
        assertThat(of(MP4, "av1", "yuv420p", "aac").newPicture()).isTrue();
        assertThat(of(OGG, "theora", "yuv420p", "vorbis")).isEqualTo(new PlayableCopy(true, MP4, true, true));
    }

    @Test
    void soundNoBrowserKnowsIsWrittenAnewBesideAKeptPicture() {
        assertThat(of(MOV, "h264", "yuv420p", "pcm_s16le")).isEqualTo(new PlayableCopy(true, MP4, false, true));
        assertThat(sound(MP4, "alac")).isEqualTo(new PlayableCopy(true, MP4, false, true));
        assertThat(sound(WAV, "adpcm_ms")).isEqualTo(new PlayableCopy(true, MP4, false, true));
    }

    @Test
    void aFileWithoutLengthOrIndexGetsBoth() {
        var live = new MediaFacts(WEBM, "opus", null, -1, false, null);

        assertThat(PlayableCopy.of(live, false)).isEqualTo(new PlayableCopy(true, WEBM, false, false));
    }

    private static PlayableCopy of(MediaFamily family, String picture, String pixels, String sound) {
        return PlayableCopy.of(new MediaFacts(family, sound, new Picture(picture, pixels), 60_000, true, null), true);
    }

    private static PlayableCopy sound(MediaFamily family, String sound) {
        return PlayableCopy.of(new MediaFacts(family, sound, null, 60_000, true, null), true);
    }
}
