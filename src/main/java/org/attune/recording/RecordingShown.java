package org.attune.recording;

/**
 * A coach opens the page of one of their recordings. Whoever shows something beside it reads that now, within the one
 * transaction in which the page is read, so that consent and recording are asked for once.
 */
public record RecordingShown(long recordingId) {}
