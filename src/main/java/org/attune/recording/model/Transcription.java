package org.attune.recording.model;

/** How far a program on this server is with the draft of a transcript. */
public enum Transcription {
    ASKED,
    FAILED
}
