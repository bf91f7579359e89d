package org.attune.recording.media;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the header of a file claims.
 *
 * @param soundCodec codec of the first sound track, null without one
 * @param picture the first moving picture, null without one; a cover image does not count
 * @param declaredMillis how long the header says the sound is, -1 when it says nothing
 * @param precise whether that length is written in the file for the sound itself, rather than for the whole
 *     file or guessed from a bit rate
 * @param editor the editing program that says it wrote the file, null when none does
 */
public record MediaFacts(
        MediaFamily family, String soundCodec, Picture picture, long declaredMillis, boolean precise, String editor) {

    /**
     * A moving picture.
     *
     * @param pixels how its pixels are written, null when the header does not say
     * @param bright whether it holds more light and colour (HDR) than the screens of most people show
     */
    public record Picture(String codec, String pixels, boolean bright) {

        public Picture(String codec, String pixels) {
            this(codec, pixels, false);
        }
    }

    private static final Set<String> BRIGHT = Set.of("smpte2084", "arib-std-b67");

    private static final String STREAM = "streams.stream.";
    /** Programs people cut with; converters and recorders are not among them. */
    private static final List<String> EDITORS = List.of(
            "Audacity",
            "iMovie",
            "Final Cut",
            "Premiere",
            "Adobe Audition",
            "DaVinci",
            "CapCut",
            "GarageBand",
            "Camtasia",
            "Kdenlive",
            "Shotcut",
            "Logic Pro",
            "Reaper",
            "Descript");

    private static final String TAG = "format.tags.";
    private static final String GUESSED = "Estimating duration from bitrate";

    /** Reads the program's answer in its form {@code flat}, one {@code name="value"} per line. */
    static Optional<MediaFacts> read(MediaFamily family, String flat, String warnings) {
        Map<String, String> all = flat.lines()
                .filter(line -> line.contains("="))
                .collect(toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1).replace("\"", ""),
                        (first, second) -> first));
        String sound = track(all, "audio");
        String picture = track(all, "video");
        if (sound == null && picture == null) {
            return Optional.empty();
        }
        long ofSound = sound == null ? -1 : millis(all.get(sound + "duration"));
        long declared = ofSound >= 0 ? ofSound : millis(all.get("format.duration"));
        boolean precise = ofSound >= 0 && !warnings.contains(GUESSED);
        var moving = picture == null ? null : picture(all, picture);
        return Optional.of(new MediaFacts(family, codec(all, sound), moving, declared, precise, editor(all)));
    }

    public boolean hasPicture() {
        return picture != null;
    }

    /** Whether less sound came out than the header promises, beyond what players shrug off. */
    boolean promisesMoreThan(long decodedMillis) {
        if (declaredMillis < 0 || family == MediaFamily.MP3 && !precise) {
            return false;
        }
        long tolerance = precise ? Math.max(2_000, declaredMillis / 50) : Math.max(10_000, declaredMillis / 10);
        return decodedMillis < declaredMillis - tolerance;
    }

    /** Bright only where the header names all three, for only then there is a way to ordinary colours. */
    private static Picture picture(Map<String, String> all, String track) {
        boolean bright = BRIGHT.contains(all.getOrDefault(track + "color_transfer", ""))
                && "bt2020".equals(all.get(track + "color_primaries"))
                && "bt2020nc".equals(all.get(track + "color_space"));
        return new Picture(codec(all, track), all.get(track + "pix_fmt"), bright);
    }

    private static String editor(Map<String, String> all) {
        var said = all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TAG))
                .map(entry -> entry.getValue().toLowerCase(Locale.ROOT))
                .toList();
        return EDITORS.stream()
                .filter(editor -> said.stream().anyMatch(tag -> tag.contains(editor.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElse(null);
    }

    private static String track(Map<String, String> all, String type) {
        for (int i = 0; all.containsKey(STREAM + i + ".codec_type"); i++) {
            String track = STREAM + i + ".";
            boolean cover = "1".equals(all.get(track + "disposition.attached_pic"));
            if (type.equals(all.get(track + "codec_type")) && !cover) {
                return track;
            }
        }
        return null;
    }

    private static String codec(Map<String, String> all, String track) {
        return track == null ? null : all.getOrDefault(track + "codec_name", "unknown");
    }

    private static long millis(String seconds) {
        try {
            return seconds == null ? -1 : Math.round(Double.parseDouble(seconds) * 1000);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
