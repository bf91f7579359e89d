package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.certification.model.Sentence.minutes;
import static org.attune.evidence.EvidenceKind.CHECK_PASSED;
import static org.attune.evidence.EvidenceKind.CLIENT_SESSION;
import static org.attune.evidence.EvidenceKind.LEAD_DECISION;
import static org.attune.evidence.EvidenceKind.MENTOR_COACHING;
import static org.attune.evidence.EvidenceKind.SUPERVISION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.NewEvidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PredicateTest {

    private static final FactFilter SUPERVISED = FactFilter.ofKind(SUPERVISION).signed(true);

    private static NewEvidence supervision(String day, int length) {
        return Told.that(SUPERVISION, day).lasting(length).with("attestedBy", 3);
    }

    private static NewEvidence mentoring(String day) {
        return Told.that(MENTOR_COACHING, day).lasting(60);
    }

    @Nested
    class CalendarSpans {

        private final Predicate threeMonths = new CalendarSpan(FactFilter.ofKind(MENTOR_COACHING), 3);

        @Test
        @DisplayName("R4: from 30 November, three months are full on 28 February of a common year")
        void meetsThreeMonthsAtTheEndOfAShortFebruary() {
            var found = threeMonths.judge(Told.on("2027-03-10", mentoring("2026-11-30"), mentoring("2027-02-28")));

            assertThat(found.met()).isTrue();
        }

        @Test
        @DisplayName("R4: on 27 February they are not, and the words name the day")
        void missesThreeMonthsOnTheDayBefore() {
            var found = threeMonths.judge(Told.on("2027-03-10", mentoring("2026-11-30"), mentoring("2027-02-27")));

            assertThat(found.met()).isFalse();
            assertThat(found.sentences().get(0).arguments()).contains(LocalDate.parse("2027-02-28"));
        }

        @Test
        void needsTheTwentyNinthInALeapYear() {
            assertThat(threeMonths
                            .judge(Told.on("2028-03-10", mentoring("2027-11-30"), mentoring("2028-02-28")))
                            .met())
                    .isFalse();
            assertThat(threeMonths
                            .judge(Told.on("2028-03-10", mentoring("2027-11-30"), mentoring("2028-02-29")))
                            .met())
                    .isTrue();
        }
    }

    @Nested
    class Ratios {

        private final HourRatio oneToTen =
                new HourRatio(FactFilter.ofKind(SUPERVISION), FactFilter.ofKind(CLIENT_SESSION), 10);

        private Situation after(int supervised, int... coached) {
            var facts = new ArrayList<NewEvidence>();
            for (int length : coached) {
                facts.add(Told.that(CLIENT_SESSION, "2026-10-01").lasting(length));
            }
            facts.add(supervision("2026-10-02", supervised));
            return Told.on("2026-11-01", facts.toArray(NewEvidence[]::new));
        }

        @Test
        @DisplayName("Bo: 4.5 h for 49.5 client hours; 4.95 h are due, the load is 110 %: alarm, not hold")
        void alarmsAtHundredTenPercent() {
            var bo = after(270, 1400, 1400, 170);

            assertThat(oneToTen.due(2970)).isEqualTo(297);
            assertThat(oneToTen.judge(bo).met()).isFalse();
            assertThat(oneToTen.judge(bo).sentences())
                    .containsExactly(Sentence.of("ratio.short", minutes(297), minutes(270), minutes(2970), 110));
            assertThat(oneToTen.load(bo)).isEqualTo(HourRatio.Load.ALARM);
        }

        @Test
        void isCalmBelowEightyPercentAndHoldsAtHundredTwenty() {
            assertThat(oneToTen.load(after(60, 479))).isEqualTo(HourRatio.Load.CALM);
            assertThat(oneToTen.load(after(60, 480))).isEqualTo(HourRatio.Load.ALARM);
            assertThat(oneToTen.load(after(60, 720))).isEqualTo(HourRatio.Load.HOLD);
        }

        @Test
        void isMetToTheMinute() {
            assertThat(oneToTen.judge(after(60, 600)).met()).isTrue();
            assertThat(oneToTen.judge(after(60, 601)).met()).isFalse();
        }

        @Test
        void holdsWhenThereIsWorkWithoutAnySupervision() {
            assertThat(oneToTen.load(after(0, 60))).isEqualTo(HourRatio.Load.HOLD);
            assertThat(oneToTen.load(Told.on("2026-11-01"))).isEqualTo(HourRatio.Load.CALM);
        }
    }

    @Nested
    class Minutes {

        @Test
        @DisplayName("Bo: 49.5 of 50 client hours are 30 minutes short, not nearly met")
        void tellsWhatIsShort() {
            var fifty = new MinutesAtLeast(FactFilter.ofKind(CLIENT_SESSION), 3000);

            var found = fifty.judge(Told.on(
                    "2026-11-01",
                    Told.that(CLIENT_SESSION, "2026-10-01").lasting(1440),
                    Told.that(CLIENT_SESSION, "2026-10-02").lasting(1440),
                    Told.that(CLIENT_SESSION, "2026-10-03").lasting(90)));

            assertThat(found.sentences()).containsExactly(Sentence.of("minutes.short", minutes(30), minutes(3000)));
        }

        @Test
        void tellsAboutTimeOutsideTheWindowAndUnsignedTime() {
            var recent = new MinutesAtLeast(SUPERVISED.withinMonths(6), 210);

            var found = recent.judge(Told.on(
                    "2026-11-22",
                    supervision("2026-05-21", 60),
                    supervision("2026-05-22", 60),
                    Told.that(SUPERVISION, "2026-11-01").lasting(45)));

            assertThat(found.met()).isFalse();
            assertThat(found.inputs()).containsExactly(2L);
            assertThat(found.sentences())
                    .containsExactly(
                            Sentence.of("minutes.short", minutes(150), minutes(210)),
                            Sentence.of("minutes.outside", minutes(60), 6),
                            Sentence.of("minutes.unsigned", minutes(45)));
        }

        @Test
        void knowsTheDayOnWhichTimeLeavesTheWindow() {
            var recent = new MinutesAtLeast(SUPERVISED.withinMonths(6), 60);

            var found = recent.judge(Told.on("2026-11-22", supervision("2026-05-22", 60)));

            assertThat(found.met()).isTrue();
            assertThat(found.mayChangeOn()).contains(LocalDate.parse("2026-11-23"));
            assertThat(recent.judge(Told.on("2026-11-23", supervision("2026-05-22", 60)))
                            .met())
                    .isFalse();
        }

        @Test
        @DisplayName("R3: time counts only for what it may feed")
        void ignoresTimeThatMayNotFeedTheCategory() {
            var credit = new MinutesAtLeast(SUPERVISED.feeding(EvidenceCategory.RENEWAL_CREDIT), 60);

            assertThat(credit.judge(Told.on("2026-11-22", supervision("2026-11-01", 60)))
                            .met())
                    .isFalse();
            assertThat(credit.judge(Told.on(
                                    "2026-11-22",
                                    supervision("2026-11-01", 60).feeding(EvidenceCategory.RENEWAL_CREDIT)))
                            .met())
                    .isTrue();
        }

        @Test
        void doesNotCountTomorrow() {
            assertThat(new MinutesAtLeast(SUPERVISED, 60)
                            .judge(Told.on("2026-11-22", supervision("2026-11-23", 60)))
                            .met())
                    .isFalse();
        }
    }

    @Nested
    class Counts {

        private final Predicate bothChecks = new AtLeast(
                FactFilter.ofKind(CHECK_PASSED).with(Terms.where("module", "M03", "M04")),
                "module",
                Set.of("M03", "M04"),
                2);

        @Test
        void countsAModuleOnceHoweverOftenItWasPassed() {
            var found = bothChecks.judge(Told.on(
                    "2026-11-22",
                    Told.that(CHECK_PASSED, "2026-11-01").with("module", "M03"),
                    Told.that(CHECK_PASSED, "2026-11-02").with("module", "M03"),
                    Told.that(CHECK_PASSED, "2026-11-03").with("module", "M01")));

            assertThat(found.met()).isFalse();
            assertThat(found.sentences()).containsExactly(Sentence.of("count.check-passed.missing", "M04"));
        }

        @Test
        void isMetByAllOfThem() {
            assertThat(bothChecks
                            .judge(Told.on(
                                    "2026-11-22",
                                    Told.that(CHECK_PASSED, "2026-11-01").with("module", "M03"),
                                    Told.that(CHECK_PASSED, "2026-11-02").with("module", "M04")))
                            .met())
                    .isTrue();
        }
    }

    @Test
    void countsTheBestScoreAgainstTheCut() {
        var cut = new ScoreCut(FactFilter.ofKind(CHECK_PASSED), "score", new BigDecimal("75"));
        var weak = Told.that(CHECK_PASSED, "2026-11-01").with("score", "74.9");

        assertThat(cut.judge(Told.on("2026-11-22", weak)).met()).isFalse();
        assertThat(cut.judge(Told.on(
                                "2026-11-22",
                                weak,
                                Told.that(CHECK_PASSED, "2026-11-02").with("score", 75)))
                        .met())
                .isTrue();
    }

    @Test
    void takesNoDecisionOfNotYetForAnAward() {
        var decided = new Attestation(FactFilter.ofKind(LEAD_DECISION));

        assertThat(decided.judge(Told.on(
                                "2026-11-22",
                                Told.that(LEAD_DECISION, "2026-11-20").with("outcome", "not-yet")))
                        .met())
                .isFalse();
        assertThat(decided.judge(Told.on(
                                "2026-11-22",
                                Told.that(LEAD_DECISION, "2026-11-20").with("outcome", "award")))
                        .met())
                .isTrue();
    }

    @Test
    void speaksOfWhatIsMissingInACompositionOnly() {
        var both = Composition.allOf(
                new MinutesAtLeast(SUPERVISED, 60), AtLeast.count(FactFilter.ofKind(CHECK_PASSED), 1));

        var found = both.judge(Told.on("2026-11-22", supervision("2026-11-01", 60)));

        assertThat(found.met()).isFalse();
        assertThat(found.sentences()).containsExactly(Sentence.of("count.check-passed.short", 0, 1));
        assertThat(new Composition(false, List.of(both, new MinutesAtLeast(SUPERVISED, 60)))
                        .judge(Told.on("2026-11-22", supervision("2026-11-01", 60)))
                        .met())
                .isTrue();
    }
}
