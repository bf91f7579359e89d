package org.attune.recording;

/**
 * The content of a recording is gone: its key is destroyed in the transaction that fires this event, and so is every
 * text sealed under it. What remains is a tombstone without content.
 *
 * @param again out of a backup that was put back: whoever was to be told was told the first time
 */
public record RecordingErased(long recordingId, long organizationId, long ownerId, boolean again) {}
