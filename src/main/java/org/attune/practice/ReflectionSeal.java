package org.attune.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.attune.practice.model.reflection.EnergyNote;
import org.attune.practice.model.reflection.Reflection;
import org.attune.practice.model.reflection.ReflectionComment;
import org.attune.practice.model.reflection.ReflectionWords;
import org.attune.shared.security.SealedColumn;
import org.attune.shared.security.SealedUnderMaster;
import org.attune.shared.security.Secrets;

/**
 * Turns what somebody wrote for themselves into what the database keeps, and back. The words are encrypted under the
 * master key and bound to what they belong to, so that a copy of the database tells nobody what was thought.
 */
@ApplicationScoped
class ReflectionSeal implements SealedUnderMaster {

    @Inject
    Secrets secrets;

    /** Null when there is nothing to keep. */
    byte[] seal(Reflection reflection, ReflectionWords words) {
        return words.isNone() ? null : secrets.wrap(words.toJson().getBytes(UTF_8), wordsOf(reflection.getId()));
    }

    ReflectionWords open(Reflection reflection) {
        return reflection.isUnwritten()
                ? ReflectionWords.none()
                : ReflectionWords.read(
                        new String(secrets.unwrap(reflection.getWords(), wordsOf(reflection.getId())), UTF_8));
    }

    byte[] sealComment(long reflectionId, String words) {
        return secrets.wrap(words.getBytes(UTF_8), commentOn(reflectionId));
    }

    String open(ReflectionComment comment) {
        return new String(secrets.unwrap(comment.getWords(), commentOn(comment.getReflectionId())), UTF_8);
    }

    /** Null when there is nothing to keep. */
    byte[] sealLine(long personId, String line) {
        return line == null ? null : secrets.wrap(line.getBytes(UTF_8), lineOf(personId));
    }

    /** Null when there is none. */
    String open(EnergyNote note) {
        return note.getLine() == null
                ? null
                : new String(secrets.unwrap(note.getLine(), lineOf(note.getPersonId())), UTF_8);
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(
                new SealedColumn("practice_reflection", "id", "words", "reflection {id}"),
                new SealedColumn("practice_reflection_comment", "id", "words", "comment on reflection {reflection_id}"),
                new SealedColumn("practice_energy_note", "id", "line", "energy note of {person_id}"));
    }

    private static String wordsOf(long reflectionId) {
        return "reflection " + reflectionId;
    }

    private static String commentOn(long reflectionId) {
        return "comment on reflection " + reflectionId;
    }

    private static String lineOf(long personId) {
        return "energy note of " + personId;
    }
}
