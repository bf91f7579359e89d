package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attune.curriculum.CheckItem;
import org.attune.curriculum.CheckItem.Key;
import org.attune.curriculum.CheckItem.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final Answer RIGHT = new Answer(Set.of("a"), null);
    private static final Answer WRONG = new Answer(Set.of("b"), null);

    private final CheckItem bestWorst = Bank.item("i", "O1", Type.BEST_WORST, new Key(Set.of("a"), "d"));
    private final CheckItem multiple = Bank.item("i", "O1", Type.MULTIPLE, new Key(Set.of("a", "c"), null));

    @ParameterizedTest(name = "best {0}, worst {1}: {2} half points")
    @CsvSource({"a,d,2", "a,b,1", "b,d,1", "b,c,0", "d,a,0"})
    void bestAndWorstAreWorthHalfAPointEach(String best, String worst, int halfPoints) {
        assertThat(new Answer(Set.of(best), worst).halfPoints(bestWorst)).isEqualTo(halfPoints);
    }

    @Test
    void severalAnswersCountOnlyTogether() {
        assertThat(new Answer(Set.of("a", "c"), null).halfPoints(multiple)).isEqualTo(2);
        assertThat(new Answer(Set.of("a"), null).halfPoints(multiple)).isZero();
        assertThat(new Answer(Set.of("a", "b", "c"), null).halfPoints(multiple)).isZero();
    }

    @ParameterizedTest(name = "{0} of 10 right: passed is {2}")
    @CsvSource({"10,100,true", "8,80,true", "7,70,false", "0,0,false"})
    void eightyPercentPasses(int right, int percent, boolean passed) {
        var verdict = Verdict.of(answers(right, 10 - right), 80);

        assertThat(verdict.percent()).isEqualTo(percent);
        assertThat(verdict.passed()).isEqualTo(passed);
    }

    @Test
    void sevenAndAHalfPointsAreNotRoundedUp() {
        var answers = answers(7, 2);
        answers.put(bestWorst, new Answer(Set.of("a"), "b"));

        assertThat(Verdict.of(answers, 80))
                .extracting(Verdict::halfPoints, Verdict::percent, Verdict::passed)
                .containsExactly(15, 75, false);
    }

    @Test
    void theShareIsComparedWithoutRounding() {
        assertThat(Verdict.of(answers(7, 2), 78).passed()).isFalse(); // 77.8 per cent.
        assertThat(Verdict.of(answers(7, 2), 77).passed()).isTrue();
    }

    @Test
    void aMissedCriticalQuestionFailsWhateverTheTotal() {
        var answers = answers(9, 0);
        answers.put(Bank.critical(Bank.single("critical", "O1")), WRONG);

        assertThat(Verdict.of(answers, 80))
                .extracting(Verdict::percent, Verdict::passed, Verdict::critical)
                .containsExactly(90, false, false);
    }

    @Test
    void thatAllCriticalQuestionsWereRightIsSaidOnlyWhereThereWereAny() {
        var answers = answers(10, 0);

        assertThat(Verdict.of(answers, 80).critical()).isFalse();
        answers.put(Bank.critical(Bank.single("critical", "O1")), RIGHT);
        assertThat(Verdict.of(answers, 80).critical()).isTrue();
    }

    @Test
    void anAnswerMustFitItsQuestion() {
        var single = Bank.single("i", "O1");

        assertThat(RIGHT.fits(single)).isTrue();
        assertThat(new Answer(Set.of("z"), null).fits(single)).isFalse();
        assertThat(new Answer(Set.of("a", "b"), null).fits(single)).isFalse();
        assertThat(new Answer(Set.of("a"), "b").fits(single)).isFalse();
        assertThat(new Answer(Set.of("a"), "b").fits(bestWorst)).isTrue();
    }

    @Test
    void anAnswerIsCompleteWhenAllThatIsAskedIsChosen() {
        assertThat(Answer.NONE.isCompleteFor(multiple)).isFalse();
        assertThat(new Answer(Set.of("a"), null).isCompleteFor(bestWorst)).isFalse();
        assertThat(new Answer(Set.of("a"), "b").isCompleteFor(bestWorst)).isTrue();
        assertThat(new Answer(Set.of("a"), "a").contradictsItself()).isTrue();
    }

    private static Map<CheckItem, Answer> answers(int right, int wrong) {
        var answers = new LinkedHashMap<CheckItem, Answer>();
        for (int i = 0; i < right + wrong; i++) {
            answers.put(Bank.single("i" + i, "O1"), i < right ? RIGHT : WRONG);
        }
        return answers;
    }
}
