package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.attune.curriculum.Answers;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Option;
import org.attune.curriculum.CheckItem.Type;
import org.attune.curriculum.Clip;
import org.attune.curriculum.Clip.Line;
import org.attune.curriculum.Clip.Moment;
import org.attune.curriculum.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an order, pairs, a few words and a marked moment are worth. */
class MarkingTest {

    private final CheckItem steps = Bank.item("s", "O1", Type.ORDERING, Key.NONE);
    private final CheckItem pairs = steps("p", Type.MATCHING).with(options("abcd"), options("abcdx"), Key.NONE);
    private final CheckItem words = steps("w", Type.SHORT)
            .with(new Wording(List.of("sponsor"), List.of(List.of("pays")), List.of(), "sponsor", "Because."));
    private final CheckItem clip = steps("c", Type.SPOT_THE_MOMENT)
            .with(new Clip(
                    List.of(line(0), line(5), line(11), line(18)),
                    25,
                    null,
                    List.of(new Moment(11, 17, "Here.")),
                    List.of(new Moment(5, 10, "Near.")),
                    "Elsewhere."));

    @ParameterizedTest(name = "{0}: {1} half points")
    @CsvSource({
        "a b c d, 2",
        "b a c d, 1", // one step is out of place
        "b c d a, 1", // so it is here: take a out and the rest is in order
        "d a b c, 1",
        "b a d c, 0",
        "d c b a, 0",
        "a b c, 0",
        "'', 0"
    })
    void oneStepOutOfPlaceIsHalfRight(String given, int halfPoints) {
        assertThat(Answer.of(list(given)).halfPoints(steps)).isEqualTo(halfPoints);
    }

    @ParameterizedTest(name = "{0}: {1} half points")
    @CsvSource({
        "a=a b=b c=c d=d, 2",
        "d=d c=c b=b a=a, 2", // in any order
        "a=b b=a c=c d=d, 1",
        "a=a b=b c=c d=x, 1",
        "a=b b=c c=a d=d, 0",
        "a=a b=a c=a d=a, 0",
        "a=a b=b, 1",
        "'', 0"
    })
    void oneMixUpOfPairsIsHalfRight(String given, int halfPoints) {
        assertThat(Answer.of(list(given)).halfPoints(pairs)).isEqualTo(halfPoints);
    }

    @Test
    void ofThreePairsAMixUpLeavesTooLittleToBeHalfRight() {
        var three = steps("p", Type.MATCHING).with(options("abc"), options("abc"), Key.NONE);

        assertThat(Answer.of(list("a=b b=a c=c")).halfPoints(three)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} half points")
    @CsvSource({"0, 0", "5, 0", "11, 2", "18, 0"})
    void aMomentIsFoundOrNot(String second, int halfPoints) {
        assertThat(Answer.of(list(second)).halfPoints(clip)).isEqualTo(halfPoints);
    }

    @Test
    void everyMarkInAClipHasItsReason() {
        assertThat(clip.clip().rationale(11)).isEqualTo("Here.");
        assertThat(clip.clip().rationale(5)).isEqualTo("Near.");
        assertThat(clip.clip().rationale(0)).isEqualTo("Elsewhere.");
    }

    @Test
    void anAnswerIsCompleteWhenEveryPartIsThere() {
        assertThat(Answer.of(list("a b c d")).isCompleteFor(steps)).isTrue();
        assertThat(Answer.NONE.isCompleteFor(steps)).isFalse();
        assertThat(Answer.of(list("a=b b=a c=c")).isCompleteFor(pairs)).isFalse();
        assertThat(Answer.saying("  ").isCompleteFor(words)).isFalse();
        assertThat(Answer.saying("who pays").isCompleteFor(words)).isTrue();
        assertThat(Answer.NONE.isCompleteFor(clip)).isFalse();
    }

    @Test
    void whatTheQuestionDoesNotOfferFitsNothing() {
        assertThat(Answer.of(list("a b c z")).fits(steps)).isFalse();
        assertThat(Answer.of(list("a=z")).fits(pairs)).isFalse();
        assertThat(Answer.of(list("a")).fits(pairs)).isFalse();
        assertThat(Answer.of(list("a=b a=c")).fits(pairs)).isFalse();
        assertThat(Answer.of(list("12")).fits(clip)).isFalse();
        assertThat(Answer.of(list("-1")).fits(clip)).isFalse();
        assertThat(Answer.saying("a word").fits(steps)).isFalse();
        assertThat(Answer.saying("w".repeat(Wording.LONGEST + 1)).fits(words)).isFalse();
        assertThat(Answer.of(list("a")).fits(words)).isFalse();
    }

    @Test
    void rightAndWrongAnswersOfEveryTypeFit() {
        for (var item : List.of(steps, pairs, words, clip)) {
            assertThat(Answers.right(item).fits(item)).isTrue();
            assertThat(Answers.right(item).halfPoints(item)).isEqualTo(Answer.FULL);
            assertThat(Answers.wrong(item).fits(item)).isTrue();
            assertThat(Answers.wrong(item).isCompleteFor(item)).isTrue();
            assertThat(Answers.wrong(item).halfPoints(item)).isZero();
        }
    }

    private static CheckItem steps(String id, Type type) {
        return Bank.item(id, "O1", type, Key.NONE).with(List.of(), List.of(), Key.NONE);
    }

    private static List<Option> options(String ids) {
        return ids.chars()
                .mapToObj(id -> String.valueOf((char) id))
                .map(id -> new Option(id, "Option " + id, "Because of " + id))
                .toList();
    }

    private static Line line(int at) {
        return new Line(at, "Client", "…");
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }
}
