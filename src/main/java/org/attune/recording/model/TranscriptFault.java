package org.attune.recording.model;

/** A transcript file that cannot be read; tells where and why, so that its owner can mend it. */
public class TranscriptFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Kind {
        NOT_WEBVTT,
        NOT_TEXT,
        NOT_WORD,
        OLD_WORD,
        ENCODING,
        TOO_BIG,
        NOTHING_SAID,
        TIMING,
        /** Words that stand outside any time and would be lost. */
        NO_TIME,
        ORDER,
        /** A time behind the end of the recording. */
        BEYOND,
        TOO_LONG_A_CUE,
        /** More voices than are ever heard in one session. */
        TOO_MANY_NAMES
    }

    private final Kind kind;
    private final int line;

    public TranscriptFault(Kind kind, int line) {
        super(kind + " in line " + line);
        this.kind = kind;
        this.line = line;
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }
}
