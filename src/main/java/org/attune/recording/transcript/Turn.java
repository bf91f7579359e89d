package org.attune.recording.transcript;

import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.Cue;
import org.attune.recording.model.Voice;

/** Everything one voice says until another begins: what a printed transcript has one time stamp for. */
public record Turn(long startMillis, Voice voice, String text) {

    /** The turns of a transcript; passages of one voice in a row are one turn. */
    public static List<Turn> of(List<Cue> cues) {
        List<Turn> turns = new ArrayList<>();
        for (var cue : cues) {
            var words = cue.text().replace('\n', ' ');
            var last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (last != null && last.voice() == cue.voice()) {
                turns.set(turns.size() - 1, new Turn(last.startMillis(), last.voice(), last.text() + " " + words));
            } else {
                turns.add(new Turn(cue.startMillis(), cue.voice(), words));
            }
        }
        return turns;
    }
}
