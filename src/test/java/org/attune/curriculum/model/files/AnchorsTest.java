package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attune.curriculum.Lesson.Piece;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final Pattern ID = Pattern.compile("<h[2-6] id=\"(s-[a-z0-9-]*)\">");
    private static final Pattern HEADING = Pattern.compile("<h[2-6][ >]");

    @Test
    void aHeadingIsNamedByItsWordsAndTheSecondOfANameIsCounted() {
        var pieces = Anchors.on(List.of(
                Piece.prose("<h2>What it <em>sounds</em> like</h2><p>x</p>"),
                Piece.toTry(List.of("y")),
                Piece.prose("<h3>What it sounds like</h3><h3>Über Gefühle &amp; mehr</h3><h4>???</h4>")));

        assertThat(pieces.get(0).html())
                .startsWith("<h2 id=\"s-what-it-sounds-like\">What it <em>sounds</em> like</h2>");
        assertThat(pieces.get(2).html())
                .isEqualTo("<h3 id=\"s-what-it-sounds-like-2\">What it sounds like</h3>"
                        + "<h3 id=\"s-uber-gefuhle-mehr\">Über Gefühle &amp; mehr</h3><h4 id=\"s-\">???</h4>");
    }

    @Test
    void everyHeadingOfTheShippedLessonsCanBeLinkedTo() {
        var lessons = ContentReader.read(TREE, TODAY).content().modules().values().stream()
                .flatMap(module -> module.lessons().stream())
                .toList();

        assertThat(lessons).isNotEmpty().allSatisfy(lesson -> {
            var html = String.join(
                    "",
                    lesson.pieces().stream()
                            .map(Piece::html)
                            .filter(text -> text != null)
                            .toList());
            var ids = ID.matcher(html).results().map(MatchResult::group).toList();
            assertThat(ids)
                    .hasSize((int) HEADING.matcher(html).results().count())
                    .doesNotHaveDuplicates();
        });
    }
}
