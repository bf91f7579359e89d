package org.attune.recording.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SpokenWords;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.TranscriptFault.Kind;
import org.attune.recording.model.WebVtt;

/** Reads a transcript, whatever kind of file it came in; the kind is told by its content, never by its name. */
public final class TranscriptFile {

    /** The largest file that is looked into. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TranscriptFile() {}

    /**
     * The cues of a file; their speakers are the names it uses.
     *
     * @param durationMillis length of the recording, by which missing times are filled in
     * @throws TranscriptFault telling the line that cannot be read, and why
     */
    public static List<Cue> read(byte[] file, long durationMillis) throws TranscriptFault {
        if (file.length > MOST_BYTES) {
            throw new TranscriptFault(Kind.TOO_BIG, 1);
        }
        var cues = startsWith(file, 'P', 'K', 3, 4)
                ? ofLines(WordDocument.read(file), durationMillis)
                : ofText(decoded(file), durationMillis);
        long end = durationMillis <= 0 ? Long.MAX_VALUE : durationMillis;
        if (cues.get(cues.size() - 1).startMillis() > end) {
            var late = cues.stream().filter(cue -> cue.startMillis() > end).findFirst();
            throw new TranscriptFault(Kind.BEYOND, 1 + cues.indexOf(late.orElseThrow()));
        } else if (Cast.namesIn(cues).size() > Cast.MOST_NAMES) {
            throw new TranscriptFault(Kind.TOO_MANY_NAMES, 1);
        }
        return cues;
    }

    private static List<Cue> ofText(String text, long duration) throws TranscriptFault {
        if (text.startsWith("WEBVTT")) {
            return named(WebVtt.read(text));
        }
        if (text.length() > WebVtt.MOST_CHARACTERS) {
            throw new TranscriptFault(Kind.TOO_BIG, 1);
        }
        return ofLines(Arrays.asList(text.split("\r\n|\r|\n", -1)), duration);
    }

    private static List<Cue> ofLines(List<String> lines, long duration) throws TranscriptFault {
        boolean arrows = lines.stream().anyMatch(SubRip::isTiming);
        var pieces = SpeakerNames.found(arrows ? SubRip.read(lines) : PlainText.read(lines));
        return cues(arrows ? pieces : Times.filled(pieces, duration));
    }

    /** Many services write names into the words even where the format has a place for them. */
    private static List<Cue> named(List<Cue> cues) throws TranscriptFault {
        if (cues.stream().anyMatch(cue -> !cue.speaker().isEmpty())) {
            return cues;
        }
        var pieces = cues.stream()
                .map(cue -> new Piece(cue.startMillis(), cue.endMillis(), "", cue.text(), 1))
                .toList();
        return cues(SpeakerNames.found(pieces));
    }

    private static List<Cue> cues(List<Piece> pieces) throws TranscriptFault {
        List<Cue> cues = new ArrayList<>();
        for (var piece : pieces) {
            var text = SpokenWords.clean(piece.text());
            if (text.length() > SpokenWords.LONGEST) {
                throw new TranscriptFault(Kind.TOO_LONG_A_CUE, piece.line());
            } else if (cues.size() == WebVtt.MOST_CUES) {
                throw new TranscriptFault(Kind.TOO_BIG, piece.line());
            } else if (!text.isEmpty()) {
                cues.add(new Cue(piece.start(), piece.end(), SpokenWords.name(piece.speaker()), text));
            }
        }
        if (cues.isEmpty()) {
            throw new TranscriptFault(Kind.NOTHING_SAID, 1);
        }
        return List.copyOf(cues);
    }

    private static String decoded(byte[] file) throws TranscriptFault {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TranscriptFault(Kind.OLD_WORD, 1);
        } else if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return known(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            if (startsWith(file, 'W', 'E', 'B', 'V', 'T', 'T')) {
                throw new TranscriptFault(Kind.ENCODING, 1);
            }
            return known(new String(file, WINDOWS));
        }
    }

    private static String known(String text) throws TranscriptFault {
        boolean binary = !text.startsWith("WEBVTT") && text.indexOf('\0') >= 0;
        if (binary || text.startsWith("%PDF") || text.startsWith("{\\rtf")) {
            throw new TranscriptFault(Kind.NOT_TEXT, 1);
        }
        return text;
    }

    private static boolean startsWith(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
