package org.attune.recording.model;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Whose voice a line of a transcript is. A transcript names nobody: whatever names a meeting service wrote into its file
 * are told apart once and dropped (R22).
 */
public enum Voice {
    COACH("Coach"),
    CLIENT("Client"),
    SECOND_CLIENT("Client 2"),
    OTHER("Other"),
    /** Nobody has said yet whose it is. */
    UNKNOWN("");

    /** How a printed transcript calls a voice that nobody has named. */
    public static final String UNNAMED = "Unnamed";

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    /** The label under which lines are kept and handed out, the same in every language. */
    public String label() {
        return label;
    }

    /** The label of a printed transcript, in which every line has one. */
    public String printed() {
        return this == UNKNOWN ? UNNAMED : label;
    }

    public boolean isClient() {
        return this == CLIENT || this == SECOND_CLIENT;
    }

    /** The voice of a kept line; a name that nobody has told apart yet is nobody's. */
    public static Voice of(String label) {
        return Arrays.stream(values())
                .filter(voice -> voice.label.equals(label))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether this is one of our labels and not the name of a person. */
    public static boolean isLabel(String speaker) {
        return Stream.of(values())
                .anyMatch(voice ->
                        voice.label.equalsIgnoreCase(speaker) || voice.printed().equalsIgnoreCase(speaker));
    }

    /** The voice that a label of ours means, however it is written. */
    public static Voice ofLabel(String speaker) {
        return Stream.of(values())
                .filter(voice ->
                        voice.label.equalsIgnoreCase(speaker) || voice.printed().equalsIgnoreCase(speaker))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
