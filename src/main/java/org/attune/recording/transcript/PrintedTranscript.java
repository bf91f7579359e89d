package org.attune.recording.transcript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.Cue;

/**
 * A transcript in the shape that credentialing bodies ask for: verbatim, each change of speaker on a line of its own
 * with a time stamp and the label Coach or Client, and no name anywhere.
 */
public final class PrintedTranscript {

    private PrintedTranscript() {}

    /**
     * As plain text.
     *
     * @param head lines above it
     */
    public static byte[] text(List<String> head, List<Cue> cues) {
        var text = String.join("\n", head) + "\n\n"
                + String.join("\n", lines(cues)).replace('\t', ' ') + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As a Word document.
     *
     * @param language of its words, for the spelling check
     */
    public static byte[] word(String language, List<String> head, List<Cue> cues) {
        List<String> paragraphs = new ArrayList<>(head);
        paragraphs.add("");
        paragraphs.addAll(lines(cues));
        return WordDocument.write(language, paragraphs);
    }

    private static List<String> lines(List<Cue> cues) {
        return Turn.of(cues).stream()
                .map(turn -> "[" + ClockTime.stamp(turn.startMillis()) + "] "
                        + turn.voice().printed() + ":\t" + turn.text())
                .toList();
    }
}
