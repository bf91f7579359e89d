package org.attune.recording;

/**
 * The content of a recording is gone: its key is destroyed in the transaction that fires this event, and so is every
 * text sealed under it. What remains is a tombstone without content.
 */
public record RecordingErased(long recordingId, long organizationId, long ownerId) {}
