package org.attune.curriculum;

import java.util.List;

/**
 * One lesson, already turned into pieces of a page: prose, exercises, and things to try between sessions. The language
 * is that of the pieces; the title is a word of the module. A lesson may have something to hear or see: its track, or
 * null.
 */
public record Lesson(
        String id, String title, int minutes, List<String> outcomes, List<Piece> pieces, String language, Track track) {

    /** A piece of a lesson. Exactly one of the three is there. */
    public record Piece(String html, Exercise exercise, List<String> tryLines) {

        /** Prose as sanitised HTML. */
        public static Piece prose(String html) {
            return new Piece(html, null, List.of());
        }

        public static Piece of(Exercise exercise) {
            return new Piece(null, exercise, List.of());
        }

        /** Something to try, one sentence a line. */
        public static Piece toTry(List<String> lines) {
            return new Piece(null, null, List.copyOf(lines));
        }
    }

    /** A question with replies to choose from; each reply has something to say about itself. */
    public record Exercise(String id, String prompt, List<Reply> replies) {}

    /** A reply of an exercise, what is to be said about it, and whether it is a fitting one. */
    public record Reply(String text, String feedback, boolean good) {}
}
