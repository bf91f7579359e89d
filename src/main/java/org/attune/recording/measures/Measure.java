package org.attune.recording.measures;

import java.util.List;

/**
 * One thing counted in a session.
 *
 * @param figures what its sentence says, in the order of the sentence's places
 * @param pointers where to listen
 */
public record Measure(Kind kind, List<Object> figures, List<Pointer> pointers) {

    /** From what it is counted. */
    public enum Source {
        TRANSCRIPT,
        SOUND
    }

    /** What is counted; the rule of each stands with the code that counts it, and on the page. */
    public enum Kind {
        TALK_SHARE(Source.TRANSCRIPT),
        LONGEST_TURNS(Source.TRANSCRIPT),
        WAIT_AFTER_FEELING(Source.TRANSCRIPT),
        SILENCES(Source.SOUND),
        INTERRUPTIONS(Source.TRANSCRIPT),
        OPEN_QUESTIONS(Source.TRANSCRIPT),
        CLOSED_QUESTIONS(Source.TRANSCRIPT),
        LEADING_QUESTIONS(Source.TRANSCRIPT),
        MULTIPLE_QUESTIONS(Source.TRANSCRIPT),
        REFLECTIONS(Source.TRANSCRIPT);

        private final Source source;

        Kind(Source source) {
            this.source = source;
        }

        public Source source() {
            return source;
        }
    }

    public Kind getKind() {
        return kind;
    }

    public Source getSource() {
        return kind.source();
    }

    public List<Object> getFigures() {
        return figures;
    }

    public List<Pointer> getPointers() {
        return pointers;
    }
}
