package org.attune.recording.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of file we accept, told apart by their first bytes and never by their name.
 * The family decides which one demuxer may read the file, so no playlist or script in disguise gets to
 * choose one that would open further addresses.
 */
public enum MediaFamily {
    MP4("mov", "video/mp4", "audio/mp4"),
    /** As some phones and cameras write it: the same build as MP4, which not every browser takes. */
    MOV("mov", "video/quicktime", "audio/mp4"),
    /** Bare frames of AAC without a file around them. */
    ADTS("aac", "audio/aac", "audio/aac"),
    WEBM("matroska", "video/webm", "audio/webm"),
    MP3("mp3", "audio/mpeg", "audio/mpeg"),
    WAV("wav", "audio/wav", "audio/wav"),
    OGG("ogg", "video/ogg", "audio/ogg"),
    FLAC("flac", "audio/flac", "audio/flac");

    /** So many bytes are enough to tell. */
    public static final int HEAD = 16;

    private final String demuxer;
    private final String withPicture;
    private final String soundOnly;

    MediaFamily(String demuxer, String withPicture, String soundOnly) {
        this.demuxer = demuxer;
        this.withPicture = withPicture;
        this.soundOnly = soundOnly;
    }

    public static Optional<MediaFamily> of(byte[] head) {
        if (head.length < HEAD) {
            return Optional.empty();
        }
        String text = new String(head, 0, HEAD, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyp", 4)) {
            return Optional.of(text.startsWith("qt  ", 8) ? MOV : MP4);
        } else if (text.startsWith("moov", 4) || text.startsWith("mdat", 4) || text.startsWith("wide", 4)) {
            return Optional.of(MOV); // From before the first box had to say what the file is.
        } else if (text.startsWith("\u001A\u0045\u00DF\u00A3")) {
            return Optional.of(WEBM);
        } else if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        } else if (text.startsWith("OggS")) {
            return Optional.of(OGG);
        } else if (text.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        boolean adts = (head[0] & 0xFF) == 0xFF && (head[1] & 0xF6) == 0xF0;
        if (adts) {
            return Optional.of(ADTS);
        }
        return text.startsWith("ID3") || isMp3Frame(head) ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean isMp3Frame(byte[] head) {
        boolean sync = (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0;
        boolean layer3 = (head[1] & 0x06) == 0x02;
        boolean knownBitrate = (head[2] & 0xF0) != 0xF0;
        return sync && layer3 && knownBitrate;
    }

    String demuxer() {
        return demuxer;
    }

    public String contentType(boolean picture) {
        return picture ? withPicture : soundOnly;
    }
}
