package org.attune.recording.model;

/** Who ended a recording: its owner, or the client by withdrawing consent. */
public enum ErasureCause {
    OWNER,
    CONSENT
}
