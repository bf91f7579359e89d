package org.attune.recording.model;

/**
 * Why an uploaded file did not become a recording (E9). Each is told to the owner in words, and the bytes of
 * a refused file are gone at once.
 */
public enum RefusalReason {
    NOT_MEDIA,
    NO_SOUND,
    INAUDIBLE,
    UNPLAYABLE_FORMAT,
    TRUNCATED,
    TOO_LONG,
    TOO_BIG,
    DUPLICATE
}
