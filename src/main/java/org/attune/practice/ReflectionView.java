package org.attune.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionWords;

/**
 * A reflection as its author sees it: the words, whom they let read it, who has, and what was left for them.
 *
 * @param about what it is about; empty when it is about nothing, or that is gone
 * @param helpers the author's supervisors of today, to turn to when something is heavy
 */
public record ReflectionView(
        Reflection one,
        ReflectionWords words,
        Optional<Occasion> about,
        List<Reader> readers,
        List<Opening> openings,
        List<Comment> comments,
        List<Helper> helpers) {

    /** A supervisor and where a letter finds them. */
    public record Helper(String name, String email) {}

    /** Somebody the author named, and whether they can read it today. */
    public record Reader(long id, String name, boolean able) {}

    /** One opening by somebody else; without a name once their account is gone. */
    public record Opening(String name, Instant at) {}

    /** A few words of a reader; without a name once their account is gone. */
    public record Comment(String name, String words, Instant at) {}

    /** Whether it was about something that is no longer there. */
    public boolean isAboutGone() {
        return one.getAboutKind() != null && about.isEmpty();
    }
}
