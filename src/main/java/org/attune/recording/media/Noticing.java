package org.attune.recording.media;

import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.Notice;
import org.attune.recording.model.Notice.Kind;

/** What of a checked file is put to the coach as a question. */
public final class Noticing {

    private static final int LITTLE_SPEECH_PERCENT = 15;
    private static final int OVERDRIVEN_PER_MILLE = 1;
    private static final int LONG_SILENCE_MILLIS = 180_000;
    private static final int NOTHING_MILLIS = 5_000;
    private static final int SECOND = 1000;
    private static final int MINUTE = 60_000;

    private Noticing() {}

    public static List<Notice> in(MediaCheck.Finding found) {
        var sound = found.heard().sound();
        var notices = new ArrayList<Notice>();
        if (sound.speechPercent() < LITTLE_SPEECH_PERCENT) {
            notices.add(new Notice(Kind.LITTLE_SPEECH, -1, sound.speechPercent(), ""));
        }
        if (sound.clippedPerMille() >= OVERDRIVEN_PER_MILLE) {
            notices.add(new Notice(Kind.OVERDRIVEN, -1, sound.clippedPerMille(), ""));
        }
        if (sound.nothing().millis() >= NOTHING_MILLIS) {
            var there = sound.nothing();
            notices.add(new Notice(Kind.NOTHING_AT_ALL, there.from(), there.millis() / SECOND, ""));
        } else if (sound.silence().millis() >= LONG_SILENCE_MILLIS) {
            var there = sound.silence();
            notices.add(new Notice(Kind.LONG_SILENCE, there.from(), there.millis() / MINUTE, ""));
        }
        if (sound.breakAt() >= 0) {
            notices.add(new Notice(Kind.BACKGROUND_CHANGES, sound.breakAt(), 0, ""));
        }
        if (found.facts().editor() != null) {
            notices.add(new Notice(Kind.EDITING_PROGRAM, -1, 0, ""));
        }
        return notices;
    }
}
