package org.attune.recording;

import java.util.List;
import org.attune.recording.measures.Measure;
import org.attune.recording.measures.SessionMeasures;

/**
 * What was counted in a session, for whoever may look.
 *
 * @param own whether the reader is the coach whose session it is
 * @param allowed whether the client's consent covers counting; without it there is nothing here
 * @param told whether there is a transcript that says which voice is the coach's
 * @param seen whether the coach has looked at it as it is now, so that their supervisor may
 */
public record MeasuresView(
        RecordingSummary recording,
        String alias,
        boolean own,
        boolean allowed,
        boolean told,
        boolean seen,
        boolean byMachine,
        long revision,
        List<Measure> measures) {

    /** Whether the words of its language are listed, so that what hangs on them is counted. */
    public boolean wordsKnown() {
        return SessionMeasures.knowsWordsOf(recording.language());
    }
}
