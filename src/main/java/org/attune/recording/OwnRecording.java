package org.attune.recording;

import java.util.List;
import java.util.Optional;
import org.attune.recording.model.RefusalReason;

/**
 * What a coach sees of one of their own recordings.
 *
 * @param alias of the client it was planned with; empty when only a tombstone is left
 * @param refusal why the file was refused, empty when it was not
 * @param playable whether it may be played now
 * @param transcript empty when it may not be played
 * @param listeners names of those who may hear it besides the coach
 */
public record OwnRecording(
        RecordingSummary summary,
        String alias,
        Optional<RefusalReason> refusal,
        boolean playable,
        TranscriptView transcript,
        List<String> listeners) {}
