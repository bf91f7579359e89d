package org.attune.recording;

import java.util.List;
import org.attune.recording.model.Cue;

/**
 * A transcript as somebody reads it now.
 *
 * @param revision counts its changes, for noticing that another window made one
 * @param byMachine whether a program wrote it and no person has checked it yet (R21)
 * @param seen whether its owner has looked at what can be counted in it, as it is now
 */
public record TranscriptView(List<Cue> cues, long revision, boolean byMachine, boolean seen) {

    /** There is none. */
    public static final TranscriptView NONE = new TranscriptView(List.of(), -1, false, false);

    static TranscriptView of(SealedContents.Opened found) {
        return new TranscriptView(
                TranscriptService.cues(found.plain()),
                found.row().getRevision(),
                found.row().isByMachine(),
                found.row().isSeen());
    }

    public boolean isEmpty() {
        return cues.isEmpty();
    }
}
