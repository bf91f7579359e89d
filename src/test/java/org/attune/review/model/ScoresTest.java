package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.review.model.Mark.FIVE;
import static org.attune.review.model.Mark.FOUR;
import static org.attune.review.model.Mark.NOT_OBSERVED;
import static org.attune.review.model.Mark.NO_OPPORTUNITY;
import static org.attune.review.model.Mark.THREE;
import static org.attune.review.model.Mark.TWO;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    @DisplayName("R13: not observed and no opportunity weigh nothing in a mean, and the count tells")
    void leavesMarksWithoutALevelOutOfTheMean() {
        var score = scores(Map.of("ATT-1", FOUR, "ATT-2", NOT_OBSERVED, "ATT-3", NO_OPPORTUNITY))
                .domains()
                .get(1);

        assertThat(score.mean()).isEqualTo(4.0);
        assertThat(score.rated()).isEqualTo(1);
        assertThat(score.of()).isEqualTo(3);
    }

    @Test
    void hasNoMeanWithoutARatedBehaviour() {
        var score = scores(Map.of("ATT-1", NOT_OBSERVED)).domains().get(1);

        assertThat(score.mean()).isNull();
        assertThat(score.meetsFloor()).isFalse();
    }

    @Test
    @DisplayName("R14: one strong domain does not make up for another below its floor")
    void judgesEachDomainByItsOwnFloor() {
        var scores = scores(Map.of("TRU-1", FIVE, "TRU-2", FIVE, "ATT-1", TWO, "ATT-2", THREE, "ATT-3", THREE));

        assertThat(scores.domains().stream().filter(DomainScore::required))
                .extracting(DomainScore::meetsFloor)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("R14: a critical behaviour under the floor is missed, whatever the mean")
    void missesACriticalBehaviourUnderTheFloor() {
        var scores = scores(Map.of("TRU-1", TWO, "TRU-2", FIVE));

        assertThat(scores.domains().get(0).meetsFloor()).isTrue();
        assertThat(scores.missedCritical()).containsExactly("TRU-1");
    }

    @Test
    void missesACriticalBehaviourThatWasNotShownWhenItCouldHaveBeen() {
        assertThat(scores(Map.of("TRU-1", NOT_OBSERVED)).criticalMet()).isFalse();
    }

    @Test
    void missesNothingWhereNothingCalledForIt() {
        assertThat(scores(Map.of("TRU-1", NO_OPPORTUNITY)).criticalMet()).isTrue();
    }

    @Test
    void judgesACriticalBehaviourOutsideTheRequiredDomainsOnlyWhenItWasAnswered() {
        assertThat(scores(Map.of("TRU-1", THREE)).missedCritical()).isEmpty();
        assertThat(scores(Map.of("TRU-1", THREE, "SAF-1", TWO)).missedCritical())
                .containsExactly("SAF-1");
    }

    private static Scores scores(Map<String, Mark> marks) {
        return Scores.of(marks, Sheets.SHAPE);
    }
}
