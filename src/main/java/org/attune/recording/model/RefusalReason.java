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
    /** Shorter than the school wants a session to be. */
    TOO_SHORT_HERE,
    /** Longer than the school wants a session to be. */
    TOO_LONG_HERE,
    TOO_BIG,
    DUPLICATE,
    /** Not the same file, but to a large part the same sound as another one of this coach. */
    SAME_SOUND
}
