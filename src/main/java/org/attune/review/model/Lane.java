package org.attune.review.model;

/** What a comment at a moment is for. Each lane has its own line, colour and shape under the waveform. */
public enum Lane {
    STRENGTH,
    QUESTION,
    SUGGESTION,
    NOTE
}
