package org.attune.recording;

import java.util.Collection;
import java.util.Map;
import org.attune.shared.Waiting;

/**
 * Implemented by the feature that takes a ready recording further: tells for each of one's own recordings what comes
 * next and whose turn it is, so that the list of recordings can say so.
 */
public interface RecordingProgress {

    /** The next step by recording id, in one database statement; recordings it knows nothing of are missing. */
    Map<Long, Waiting> nextSteps(Collection<Long> recordingIds);
}
