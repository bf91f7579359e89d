package org.attune.recording.model;

/**
 * Something that was noticed about the sound or the file of a recording. It is a question to the coach and no reason to
 * refuse: an even voice, a long silence that did the client good and a window that was closed look the same from outside
 * as a fault. The coach's answer stands beside it for whoever reviews.
 *
 * @param at from where in the recording, in milliseconds; -1 when it is about the whole
 * @param amount percent, seconds or minutes, as the kind needs it
 * @param answer what the coach says to it, empty so far
 */
public record Notice(Kind kind, long at, long amount, String answer) {

    public static final int LONGEST_ANSWER = 500;

    /** What can be noticed, and how sure one may be. */
    public enum Kind {
        /** Sure: the share was counted. What it means is not: music counts as speech, a very even voice does not. */
        LITTLE_SPEECH,
        /** Sure where the sum of all channels is overdriven; a single one of several can be missed. */
        OVERDRIVEN,
        /** Sure that it is quiet there, to about a second. */
        LONG_SILENCE,
        /** Sure that not even a background is there; muting does it, and so do some meeting programs in every pause. */
        NOTHING_AT_ALL,
        /** Unsure: a cut does it, and so does closing a window or another microphone. */
        BACKGROUND_CHANGES,
        /** The file says so of itself; a program can hide it, and one can open a file there and cut nothing. */
        EDITING_PROGRAM,
        /** Rather sure from half a minute on. It need not be wrong: two who practise together both record it. */
        LIKE_ANOTHER
    }

    public Notice answered(String words) {
        return new Notice(kind, at, amount, words.strip());
    }

    public Kind getKind() {
        return kind;
    }

    public long getAmount() {
        return amount;
    }

    public String getAnswer() {
        return answer;
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }
}
