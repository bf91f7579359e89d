package org.attune.recording.sound;

/** A part of a recording, in milliseconds from its beginning. */
public record Stretch(long from, long to) {

    static final Stretch NONE = new Stretch(0, 0);

    public long millis() {
        return to - from;
    }
}
