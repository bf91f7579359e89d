package org.attune.recording;

import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.SessionRecording;

/**
 * A recording is about to lose its key, in the transaction that fires this event: the last moment to note what goes.
 *
 * @param reason as its receipt says it
 */
record RecordingEnding(SessionRecording recording, ErasureCause cause, DeletionReason reason) {}
