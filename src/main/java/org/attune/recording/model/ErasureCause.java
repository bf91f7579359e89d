package org.attune.recording.model;

/**
 * What ended a recording: its owner, the client by withdrawing consent, the client by a word about this one recording, or
 * the day until which it was to be kept.
 */
public enum ErasureCause {
    OWNER,
    CONSENT,
    CLIENT,
    RETENTION
}
