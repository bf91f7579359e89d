package org.attune.recording.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SpokenWords;
import org.attune.recording.model.Voice;
import org.attune.recording.model.WebVtt;
import org.attune.shared.Refusal;

/** The lines of a transcript as the editor in the browser holds them, and back. */
final class TranscriptLines {

    private static final int LONGEST_DRAFT = 4 * WebVtt.MOST_CHARACTERS;

    private TranscriptLines() {}

    static String write(List<Cue> cues) {
        var lines = Json.createArrayBuilder();
        for (var cue : cues) {
            lines.add(Json.createObjectBuilder()
                    .add("start", cue.startMillis())
                    .add("end", cue.endMillis())
                    .add("voice", cue.voice().name())
                    .add("text", cue.text())
                    .add("reflection", cue.reflection()));
        }
        return lines.build().toString();
    }

    /**
     * What the browser sent, brought into shape.
     *
     * @throws Refusal when it is no transcript
     */
    static List<Cue> read(String json, long duration) {
        if (json == null || json.length() > LONGEST_DRAFT) {
            throw new Refusal("recording", "transcript.fault.TOO_BIG");
        }
        List<Cue> cues = new ArrayList<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            for (var line : reader.readArray().getValuesAs(JsonObject.class)) {
                var text = SpokenWords.clean(line.getString("text"));
                if (!text.isEmpty()) {
                    cues.add(cue(line, text, duration));
                }
            }
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new Refusal("recording", "editor.unreadable");
        }
        if (cues.size() > WebVtt.MOST_CUES) {
            throw new Refusal("recording", "transcript.fault.TOO_BIG");
        }
        cues.sort(Comparator.comparingLong(Cue::startMillis));
        return List.copyOf(cues);
    }

    private static Cue cue(JsonObject line, String text, long duration) {
        if (text.length() > SpokenWords.LONGEST) {
            throw new Refusal("recording", "editor.long", SpokenWords.LONGEST);
        }
        long start = Math.max(0, Math.min(line.getJsonNumber("start").longValue(), duration));
        long end = Math.max(start + 1, Math.min(line.getJsonNumber("end").longValue(), Math.max(duration, start + 1)));
        var voice = Voice.valueOf(line.getString("voice"));
        return new Cue(start, end, voice.label(), text, line.getBoolean("reflection", false));
    }
}
