package org.attune.recording.media;

import java.util.Map;
import java.util.Set;

/**
 * What has to be done so that the browsers of today play a file with sound, picture, length and seeking: nothing, or a
 * copy, in which sound and picture are kept as they are wherever that is enough. What browsers play was read from their
 * makers' pages; where one of the large ones is left out, the format counts as not played.
 *
 * @param needed whether there must be a copy at all
 * @param family what players get in the end
 * @param newPicture whether the picture has to be written anew, which takes about as long as the recording lasts
 * @param newSound whether the sound has to be written anew, which takes a minute for an hour
 */
public record PlayableCopy(boolean needed, MediaFamily family, boolean newPicture, boolean newSound) {

    private static final Set<String> PLAIN_PIXELS = Set.of("yuv420p", "yuvj420p");

    /** Sound that is played in a file of its own kind. */
    private static final Map<MediaFamily, Set<String>> SOUND = Map.of(
            MediaFamily.MP4, Set.of("aac", "mp3"),
            MediaFamily.MOV, Set.of("aac", "mp3"),
            MediaFamily.ADTS, Set.of("aac"),
            MediaFamily.WEBM, Set.of("opus", "vorbis"),
            MediaFamily.OGG, Set.of("opus", "vorbis", "flac"),
            MediaFamily.MP3, Set.of("mp3"),
            MediaFamily.FLAC, Set.of("flac"),
            MediaFamily.WAV, Set.of("pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_f32le"));

    /** These files themselves are not played everywhere, whatever they hold. */
    private static final Set<MediaFamily> ONLY_INSIDE = Set.of(MediaFamily.MOV, MediaFamily.ADTS);

    /** @param indexed whether the file tells its length and where each part of it lies */
    static PlayableCopy of(MediaFacts facts, boolean indexed) {
        boolean newPicture = facts.hasPicture() && !playsPicture(facts.picture());
        var family = familyFor(facts, newPicture);
        boolean newSound = !SOUND.get(facts.family()).contains(facts.soundCodec())
                || !SOUND.get(family).contains(facts.soundCodec());
        boolean needed = !indexed || newPicture || newSound || family != facts.family();
        return new PlayableCopy(needed, family, newPicture, newSound);
    }

    private static MediaFamily familyFor(MediaFacts facts, boolean newPicture) {
        if (facts.hasPicture()) {
            return newPicture || facts.picture().codec().equals("h264") ? MediaFamily.MP4 : MediaFamily.WEBM;
        }
        boolean kept = SOUND.get(facts.family()).contains(facts.soundCodec());
        return kept && !ONLY_INSIDE.contains(facts.family()) ? facts.family() : MediaFamily.MP4;
    }

    /** More than eight bits, or colour for every point, is for cameras and televisions. */
    private static boolean playsPicture(MediaFacts.Picture picture) {
        boolean plain = picture.pixels() == null || PLAIN_PIXELS.contains(picture.pixels());
        return plain && Set.of("h264", "vp8", "vp9").contains(picture.codec());
    }

    public String contentType(boolean picture) {
        return family.contentType(picture);
    }

    /** The name the media program has for what it is to write. */
    String muxer() {
        return switch (family) {
            case MP4, MOV, ADTS -> "mp4";
            case WEBM -> "webm";
            case MP3 -> "mp3";
            case WAV -> "wav";
            case OGG -> "ogg";
            case FLAC -> "flac";
        };
    }
}
