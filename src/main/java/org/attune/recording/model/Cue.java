package org.attune.recording.model;

/**
 * What one voice said, and when.
 *
 * @param startMillis from the start of the recording
 * @param endMillis after {@code startMillis}
 * @param speaker as the transcript names them, empty when it does not
 * @param text plain text, never markup
 * @param reflection whether a person has marked it as a reflection: the coach gives back what the client said or felt
 */
public record Cue(long startMillis, long endMillis, String speaker, String text, boolean reflection) {

    public Cue(long startMillis, long endMillis, String speaker, String text) {
        this(startMillis, endMillis, speaker, text, false);
    }

    public Cue saidBy(String other) {
        return new Cue(startMillis, endMillis, other, text, reflection);
    }

    public Cue saying(String words) {
        return new Cue(startMillis, endMillis, speaker, words, reflection);
    }

    public Cue at(long start, long end) {
        return new Cue(start, end, speaker, text, reflection);
    }

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

    public boolean isReflection() {
        return reflection;
    }

    /** Whose voice it is, once the names of a file have been told apart. */
    public Voice voice() {
        return Voice.of(speaker);
    }

    public Voice getVoice() {
        return voice();
    }

    /** The start as people read it, {@code 04:12} or {@code 1:04:12}. */
    public String getTime() {
        return TimeCode.of(startMillis);
    }
}
