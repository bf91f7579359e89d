package org.attune.curriculum.model.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The kinds of clip that browsers play, told apart by their first bytes; the ending of a name only promises one. */
enum MediaForm {
    MP4(Set.of("m4a", "mp4"), "mp4"),
    MP3(Set.of("mp3"), "mpeg"),
    OGG(Set.of("ogg", "opus"), "ogg"),
    WAV(Set.of("wav"), "wav"),
    WEBM(Set.of("webm"), "webm"),
    UNKNOWN(Set.of(), "");

    private static final int HEAD = 12;

    private final Set<String> endings;
    private final String type;

    MediaForm(Set<String> endings, String type) {
        this.endings = endings;
        this.type = type;
    }

    static MediaForm of(byte[] bytes) {
        if (bytes.length < HEAD) {
            return UNKNOWN;
        }
        var head = new String(bytes, 0, HEAD, StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            return MP4;
        } else if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return WAV;
        } else if (head.startsWith("OggS")) {
            return OGG;
        } else if (head.startsWith("\u001A\u0045\u00DF\u00A3")) {
            return WEBM;
        }
        boolean frame = (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2;
        return head.startsWith("ID3") || frame ? MP3 : UNKNOWN;
    }

    /** Whether a file of this name may hold it. */
    boolean isPromisedBy(String path) {
        return endings.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    String contentType(boolean picture) {
        return (picture ? "video/" : "audio/") + type;
    }
}
