package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.certification.model.Sentence.minutes;
import static org.attune.evidence.EvidenceKind.CLIENT_HOUR;
import static org.attune.evidence.EvidenceKind.DRILL;
import static org.attune.evidence.EvidenceKind.GATEKEEPER_CERTIFICATE;
import static org.attune.evidence.EvidenceKind.LEARNING_HOUR;
import static org.attune.evidence.EvidenceKind.LEAVE;
import static org.attune.evidence.EvidenceKind.LIVE_OFFERED;
import static org.attune.evidence.EvidenceKind.SUPERVISION;
import static org.attune.evidence.EvidenceKind.TRIAD_ROUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.evidence.NewEvidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PredicateEdgesTest {

    private static final FactFilter CARE = FactFilter.ofKind(SUPERVISION);
    private static final FactFilter WORK = FactFilter.ofKind(CLIENT_HOUR);

    private static NewEvidence coached(String day, int length) {
        return Told.that(CLIENT_HOUR, day).lasting(length);
    }

    private static NewEvidence supervised(String day, int length) {
        return Told.that(SUPERVISION, day).lasting(length);
    }

    @Nested
    class Gaps {

        private final Predicate gap = new GapAtMost(CARE, WORK, 35);

        @Test
        void ofThirtyFiveDaysIsAllowedAndOfThirtySixIsNot() {
            assertThat(gap.judge(Told.on("2026-06-01", coached("2026-03-01", 60), coached("2026-04-05", 60)))
                            .met())
                    .isTrue();
            var tooLong = gap.judge(Told.on("2026-06-01", coached("2026-03-01", 60), coached("2026-04-06", 60)));

            assertThat(tooLong.met()).isFalse();
            assertThat(tooLong.sentences())
                    .containsExactly(Sentence.of(
                            "gap.long", 36, 35, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-06")));
        }

        @Test
        void isCutByAnHourOfCareInBetween() {
            assertThat(gap.judge(Told.on(
                                    "2026-06-01",
                                    coached("2026-03-01", 60),
                                    supervised("2026-03-20", 60),
                                    coached("2026-04-20", 60)))
                            .met())
                    .isTrue();
        }

        @Test
        @DisplayName("Ivo: six weeks of leave stop the clock")
        void doesNotCountDaysOfLeave() {
            var leave = Told.that(LEAVE, "2026-03-10").with("until", "2026-04-20");

            assertThat(gap.judge(Told.on("2026-06-01", coached("2026-03-01", 60), leave, coached("2026-05-01", 60)))
                            .met())
                    .isTrue();
        }

        @Test
        void isNotMeasuredAfterTheLastHourOfWork() {
            assertThat(gap.judge(Told.on("2026-12-01", coached("2026-03-01", 60)))
                            .met())
                    .isTrue();
            assertThat(gap.judge(Told.on("2026-12-01")).met()).isTrue();
        }
    }

    @Nested
    class MonthEnds {

        private final Predicate ratio = new HourRatio(CARE, WORK, 10, 3);

        @Test
        void aShortMonthEndIsNotMadeGoodByTheNextDay() {
            var found = ratio.judge(Told.on(
                    "2026-05-10",
                    coached("2026-03-20", 601),
                    supervised("2026-03-21", 60),
                    supervised("2026-04-01", 60)));

            assertThat(found.met()).isFalse();
            assertThat(found.sentences())
                    .contains(Sentence.of(
                            "ratio.month", LocalDate.parse("2026-03-31"), minutes(61), minutes(60), minutes(601)));
        }

        @Test
        void aShortMonthEndIsMadeGoodByThreeThatAreNot() {
            var facts = new NewEvidence[] {
                coached("2026-03-20", 601), supervised("2026-03-21", 60), supervised("2026-04-01", 60)
            };
            var before = ratio.judge(Told.on("2026-06-29", facts));
            assertThat(before.met()).isFalse();
            assertThat(before.mayChangeOn()).contains(LocalDate.parse("2026-06-30"));

            assertThat(ratio.judge(Told.on("2026-06-30", facts)).met()).isTrue();
        }

        @Test
        void withinTheMonthCareMayFollowWork() {
            assertThat(ratio.judge(Told.on("2026-05-10", coached("2026-03-01", 600), supervised("2026-03-31", 60)))
                            .met())
                    .isTrue();
        }

        @Test
        void theMonthThatIsNotOverIsOnlyJudgedAsItStands() {
            assertThat(ratio.judge(Told.on("2026-03-30", coached("2026-03-01", 600), supervised("2026-03-02", 60)))
                            .met())
                    .isTrue();
        }
    }

    @Nested
    class Validities {

        private final Predicate certificate = new StillValid(FactFilter.ofKind(GATEKEEPER_CERTIFICATE), 24);

        private Finding on(String day, NewEvidence... facts) {
            return certificate.judge(Told.on(day, facts));
        }

        @Test
        void holdsThroughItsLastDay() {
            var fact = Told.that(GATEKEEPER_CERTIFICATE, "2026-02-28");

            assertThat(on("2028-02-28", fact).met()).isTrue();
            assertThat(on("2028-02-28", fact).mayChangeOn()).contains(LocalDate.parse("2028-02-29"));
            assertThat(on("2028-02-29", fact).sentences())
                    .containsExactly(
                            Sentence.of("valid.gatekeeper-certificate.expired", LocalDate.parse("2028-02-28")));
        }

        @Test
        void endsEarlierWhereTheFactSaysSoAndNeverLater() {
            var shorter = Told.that(GATEKEEPER_CERTIFICATE, "2026-02-28").with("validUntil", "2026-12-31");
            var longer = Told.that(GATEKEEPER_CERTIFICATE, "2026-02-28").with("validUntil", "2030-12-31");

            assertThat(on("2027-01-01", shorter).met()).isFalse();
            assertThat(on("2028-02-29", longer).met()).isFalse();
        }

        @Test
        void theOneThatHoldsLongestCounts() {
            assertThat(on(
                                    "2028-06-01",
                                    Told.that(GATEKEEPER_CERTIFICATE, "2027-02-01"),
                                    Told.that(GATEKEEPER_CERTIFICATE, "2026-02-01"))
                            .met())
                    .isTrue();
        }
    }

    @Nested
    class Shares {

        private final Predicate ninety =
                new Share(FactFilter.ofKind(LEARNING_HOUR), FactFilter.ofKind(LIVE_OFFERED), 90);

        private boolean met(int have, int of) {
            return ninety.judge(Told.on(
                            "2026-06-01",
                            Told.that(LEARNING_HOUR, "2026-05-01").lasting(have),
                            Told.that(LIVE_OFFERED, "2026-05-01").lasting(of)))
                    .met();
        }

        @Test
        void isComparedToTheMinute() {
            assertThat(met(900, 1000)).isTrue();
            assertThat(met(899, 1000)).isFalse();
        }

        @Test
        void ofNothingIsNotMet() {
            assertThat(ninety.judge(Told.on("2026-06-01")).sentences()).containsExactly(Sentence.of("share.none", 90));
        }
    }

    @Nested
    class Distinct {

        @Test
        void weeksFollowTheCalendarAcrossTheYear() {
            var weeks = AtLeast.distinct(FactFilter.ofKind(DRILL), "iso-week", 2);

            assertThat(weeks.judge(Told.on(
                                    "2027-02-01",
                                    Told.that(DRILL, "2026-12-31"),
                                    Told.that(DRILL, "2027-01-03"))) // Sunday of the same week.
                            .met())
                    .isFalse();
            assertThat(weeks.judge(Told.on(
                                    "2027-02-01", Told.that(DRILL, "2027-01-03"), Told.that(DRILL, "2027-01-04")))
                            .met())
                    .isTrue();
        }

        @Test
        void partnersOfOneRoundCountEach() {
            var four = AtLeast.distinct(FactFilter.ofKind(TRIAD_ROUND), "partners", 3);

            assertThat(four.judge(Told.on(
                                    "2026-06-01",
                                    Told.that(TRIAD_ROUND, "2026-05-01").with("partners", "12,15"),
                                    Told.that(TRIAD_ROUND, "2026-05-02").with("partners", "15 18")))
                            .met())
                    .isTrue();
        }
    }

    @Nested
    class AttributeTerms {

        private boolean allowed(Terms terms, NewEvidence fact) {
            return !Told.on("2026-06-01", fact)
                    .matching(FactFilter.ofKind(CLIENT_HOUR).with(terms))
                    .isEmpty();
        }

        @Test
        void aMissingNumberIsSmallerThanAnyBound() {
            var bound = new Terms(Map.of(), Map.of(), Map.of(), sizeOf(4));
            var least = new Terms(Map.of(), Map.of(), sizeOf(4), Map.of());

            assertThat(allowed(bound, coached("2026-05-01", 60))).isTrue();
            assertThat(allowed(least, coached("2026-05-01", 60))).isFalse();
            assertThat(allowed(bound, coached("2026-05-01", 60).with("size", 5)))
                    .isFalse();
        }

        private Map<String, BigDecimal> sizeOf(int size) {
            return Map.of("size", BigDecimal.valueOf(size));
        }

        @Test
        void lengthIsBoundedBothWays() {
            var terms = Terms.NONE.between("minutes", BigDecimal.valueOf(30), BigDecimal.valueOf(60));

            assertThat(List.of(29, 30, 60, 61))
                    .filteredOn(length -> allowed(terms, coached("2026-05-01", length)))
                    .containsExactly(30, 60);
        }
    }
}
