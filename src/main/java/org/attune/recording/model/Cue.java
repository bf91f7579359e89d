package org.attune.recording.model;

/**
 * What one voice said, and when.
 *
 * @param startMillis from the start of the recording
 * @param endMillis after {@code startMillis}
 * @param speaker as the transcript names them, empty when it does not
 * @param text plain text, never markup
 */
public record Cue(long startMillis, long endMillis, String speaker, String text) {

    public long getStartMillis() {
        return startMillis;
    }

    public long getEndMillis() {
        return endMillis;
    }

    public String getSpeaker() {
        return speaker;
    }

    public String getText() {
        return text;
    }

    /** The start as people read it, {@code 04:12} or {@code 1:04:12}. */
    public String getTime() {
        return TimeCode.of(startMillis);
    }
}
