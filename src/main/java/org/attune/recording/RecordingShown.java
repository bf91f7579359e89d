package org.attune.recording;

import java.util.Optional;

/**
 * A coach opens the page of one of their recordings. Whoever shows something beside it reads that now, within the one
 * transaction in which the page is read, so that consent and recording are asked for once.
 *
 * @param kept how long it is kept; empty when no day was found for it yet
 */
public record RecordingShown(long recordingId, Optional<RetentionService.Kept> kept) {}
