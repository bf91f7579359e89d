package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.review.model.Completeness.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Written ALL = new Written(true, true, true);
    private final Completeness completeness = new Completeness(Sheets.SHAPE);

    @Test
    void namesEachUnansweredBehaviourOfTheRequiredDomains() {
        var gaps = completeness.ofSheet(Map.of("TRU-1", Mark.THREE, "ATT-1", Mark.NO_OPPORTUNITY), Set.of());

        assertThat(gaps)
                .containsExactly(
                        new Gap(Gap.Kind.ANSWER, "TRU-2"),
                        new Gap(Gap.Kind.ANSWER, "ATT-2"),
                        new Gap(Gap.Kind.ANSWER, "ATT-3"));
    }

    @Test
    @DisplayName("R13: 1 and 5 need a comment at a moment on that behaviour")
    void asksForAMomentBehindTopAndBottom() {
        var marks = answered();
        marks.put("TRU-1", Mark.ONE);
        marks.put("ATT-2", Mark.FIVE);

        assertThat(completeness.ofSheet(marks, Set.of("ATT-2")))
                .containsExactly(new Gap(Gap.Kind.MOMENT_FOR_EXTREME, "TRU-1"));
    }

    @Test
    void asksForTheMomentAlsoWhereNoAnswerIsRequired() {
        var marks = answered();
        marks.put("SAF-1", Mark.ONE);

        assertThat(completeness.ofSheet(marks, Set.of()))
                .containsExactly(new Gap(Gap.Kind.MOMENT_FOR_EXTREME, "SAF-1"));
    }

    @Test
    @DisplayName("R16: feedback cites a moment and names one strength, its moment and one next step")
    void asksForEverythingThatFeedbackMustHold() {
        assertThat(Completeness.ofFeedback(List.of(), 0, new Written(false, false, false)))
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.MOMENT, Gap.Kind.STRENGTH, Gap.Kind.STRENGTH_MOMENT, Gap.Kind.NEXT_STEP);
    }

    @Test
    void findsNothingMissingInWholeFeedback() {
        assertThat(Completeness.ofFeedback(completeness.ofSheet(answered(), Set.of()), 1, ALL))
                .isEmpty();
    }

    private static Map<String, Mark> answered() {
        var marks = new HashMap<String, Mark>();
        Sheets.SHAPE.requiredBehaviours().forEach(behaviour -> marks.put(behaviour, Mark.THREE));
        return marks;
    }
}
