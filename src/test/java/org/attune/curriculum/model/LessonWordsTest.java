package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attune.curriculum.Lesson;
import org.attune.curriculum.Lesson.Exercise;
import org.attune.curriculum.Lesson.Piece;
import org.attune.curriculum.Lesson.Reply;
import org.junit.jupiter.api.Test;

/** A lesson as lines that two versions can be compared by. */
class LessonWordsTest {

    @Test
    void whatALearnerReadsIsThereLineByLineWithoutMarks() {
        var lesson = new Lesson(
                "L1",
                "Title",
                5,
                List.of(),
                List.of(
                        Piece.prose(
                                "<h2>Head</h2>\n<p>It&#39;s <em>hers</em>,\nnot yours &amp; mine.</p><ul><li>a</li></ul>"),
                        Piece.of(new Exercise("E1", "Which one?", List.of(new Reply("This", "Because", true)))),
                        Piece.toTry(List.of("Try it"))),
                "en",
                null);

        assertThat(LessonWords.of(lesson).lines())
                .containsExactly(
                        "Head", "It's hers, not yours & mine.", "a", "Which one?", "This", "Because", "Try it");
    }
}
