package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.certification.model.Sentence.minutes;
import static org.attune.evidence.EvidenceKind.CLIENT_HOUR;
import static org.attune.evidence.EvidenceKind.EXAM;
import static org.attune.evidence.EvidenceKind.LEAD_DECISION;
import static org.attune.evidence.EvidenceKind.LEARNING_HOUR;
import static org.attune.evidence.EvidenceKind.LIVE_OFFERED;
import static org.attune.evidence.EvidenceKind.MENTOR_COACHING;
import static org.attune.evidence.EvidenceKind.PORTFOLIO;
import static org.attune.evidence.EvidenceKind.RECORDING_REVIEWED;
import static org.attune.evidence.EvidenceKind.REVIEW_ACKNOWLEDGED;
import static org.attune.evidence.EvidenceKind.SAFETY_DRILL;
import static org.attune.evidence.EvidenceKind.SUPERVISION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attune.evidence.NewEvidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The programme that we ship, judged for people at its edges. Their facts are told around 1 December 2026. */
class FullProgrammeTest {

    private static final Path FILE = Path.of("modules/programme/empathy-first-coach/v1.yaml");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final RequirementSet SET = set();

    private static RequirementSet set() {
        try {
            return RequirementSetReader.read(FILE.toString(), Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evaluation.Line line(Evaluation evaluation, String id) {
        return evaluation.lines().stream()
                .filter(line -> line.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation judge(LocalDate today, List<NewEvidence> facts) {
        return SET.evaluate(Told.facts(facts.toArray(NewEvidence[]::new)), today);
    }

    private static List<NewEvidence> ana() {
        return AllMet.facts(TODAY);
    }

    /** Ana's facts without those a test replaces by its own. */
    private static List<NewEvidence> anaWithout(Predicate<NewEvidence> left) {
        return new ArrayList<>(ana().stream().filter(left.negate()).toList());
    }

    private static List<NewEvidence> anaWithout(String kind) {
        return anaWithout(fact -> fact.kind().equals(kind));
    }

    private static NewEvidence told(String kind, LocalDate day) {
        return Told.that(kind, day.toString());
    }

    @Test
    void holdsTwentyOneRequirementsInStages() {
        assertThat(SET.requirements()).hasSize(21);
        assertThat(SET.requirements())
                .extracting(Requirement::id)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 21)
                        .mapToObj(number -> String.format("EFC-%02d", number))
                        .toList());
        assertThat(SET.award().validMonths()).isEqualTo(36);
        assertThat(SET.requirements()).allSatisfy(one -> assertThat(one.why()).isNotBlank());
    }

    @Test
    @DisplayName("Ana: everything is met; with the decision the award is complete")
    void anaMeetsEverything() {
        var evaluation = judge(TODAY, ana());

        assertThat(evaluation.lines().stream()
                        .filter(line -> !line.isMet())
                        .map(line -> line.requirement().id() + line.finding().sentences()))
                .isEmpty();
        assertThat(evaluation.complete()).isTrue();
    }

    @Test
    void theDecisionCanBeAskedForOnlyWithPortfolioAndPlan() {
        assertThat(judge(TODAY, anaWithout(LEAD_DECISION)).readyForDecision()).isTrue();
        assertThat(judge(
                                TODAY,
                                anaWithout(fact ->
                                        List.of(LEAD_DECISION, PORTFOLIO).contains(fact.kind())))
                        .readyForDecision())
                .isFalse();
        assertThat(judge(TODAY, anaWithout(PORTFOLIO)).complete()).isFalse();
    }

    @Test
    @DisplayName("Each requirement but the decision is open for somebody who has done nothing, and says so")
    void saysWhatIsMissing() {
        var evaluation = judge(TODAY, List.of());

        assertThat(evaluation.met()).isZero();
        assertThat(evaluation.lines())
                .allSatisfy(line -> assertThat(line.finding().sentences())
                        .as(line.requirement().id())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("Bo: 49.5 client hours are 30 minutes short; 4.5 h of supervision are 110 % of the load allowed")
    void boIsHalfAnHourShort() {
        var facts = anaWithout(fact -> List.of(CLIENT_HOUR, SUPERVISION).contains(fact.kind()));
        for (int i = 0; i < 33; i++) {
            facts.add(AllMet.clientHour(TODAY.minusDays(40), i).lasting(90));
        }
        IntStream.range(0, 3)
                .forEach(i -> facts.add(
                        AllMet.supervision(TODAY.minusDays(30L - i), i).lasting(90)));

        var evaluation = judge(TODAY, facts);

        assertThat(line(evaluation, "EFC-10").isMet()).isFalse();
        assertThat(line(evaluation, "EFC-10").finding().sentences())
                .containsExactly(
                        Sentence.of("part.label", "All hours"),
                        Sentence.of("minutes.short", minutes(30), minutes(3000)));
        assertThat(line(evaluation, "EFC-11").finding().sentences())
                .contains(Sentence.of("ratio.short", minutes(297), minutes(270), minutes(2970), 110));
    }

    @Test
    @DisplayName("Hana: mentor sessions from 30 November to 28 February are three calendar months, to 27 February not")
    void hanaNeedsTheLastDayOfFebruary() {
        var today = LocalDate.parse("2027-03-10");

        assertThat(line(judge(today, mentoredUntil("2027-02-28")), "EFC-09").isMet())
                .isTrue();
        assertThat(line(judge(today, mentoredUntil("2027-02-27")), "EFC-09")
                        .finding()
                        .sentences())
                .contains(Sentence.of(
                        "span.short",
                        LocalDate.parse("2026-11-30"),
                        LocalDate.parse("2027-02-27"),
                        LocalDate.parse("2027-02-28"),
                        3));
    }

    private static List<NewEvidence> ten(IntFunction<NewEvidence> one) {
        return new ArrayList<>(IntStream.range(0, 10).mapToObj(one).toList());
    }

    private static List<NewEvidence> mentoredUntil(String last) {
        return ten(i -> Told.that(MENTOR_COACHING, i == 9 ? last : "2026-11-30")
                .lasting(60)
                .with("attestedBy", 5)
                .with("mentorValid", true)
                .with("format", i < 3 ? "individual" : "group")
                .with("size", i < 3 ? 1 : 10));
    }

    @Test
    void aMentorGroupOfElevenOrWithoutAValidMentorDoesNotCount() {
        var today = LocalDate.parse("2027-03-10");
        var large = mentoredUntil("2027-02-28");
        large.get(9).with("size", 11);
        var lapsed = mentoredUntil("2027-02-28");
        lapsed.get(9).with("mentorValid", false);

        assertThat(line(judge(today, large), "EFC-09").isMet()).isFalse();
        assertThat(line(judge(today, lapsed), "EFC-09").isMet()).isFalse();
    }

    @Test
    @DisplayName("R17, Dev: the drill ran out yesterday; the gate is closed, the hours coached before stand")
    void devKeepsTheHoursFromBeforeTheDrillRanOut() {
        var facts = anaWithout(SAFETY_DRILL);
        facts.add(told(SAFETY_DRILL, TODAY.minusMonths(12).minusDays(1)).with("scenario", "m08-s1"));

        var evaluation = judge(TODAY, facts);

        assertThat(line(evaluation, "EFC-04").finding().sentences())
                .contains(Sentence.of("valid.safety-drill.expired", TODAY.minusDays(1)));
        assertThat(line(evaluation, "EFC-10").isMet()).isTrue();
        assertThat(line(judge(TODAY.minusDays(1), facts), "EFC-04").isMet()).isTrue();
    }

    @Test
    void hoursBeforeTheGateDoNotCount() {
        var facts = anaWithout(SAFETY_DRILL);
        facts.add(told(SAFETY_DRILL, TODAY.minusDays(20)).with("scenario", "m08-s1"));

        var words = line(judge(TODAY, facts), "EFC-10").finding().sentences();

        assertThat(words).anySatisfy(sentence -> {
            assertThat(sentence.key()).isEqualTo("minutes.unmet");
            assertThat(sentence.arguments()).contains("Pass the safety gate");
        });
    }

    @Test
    @DisplayName("Lea: a certificate that ran out 13 months ago has lapsed by the terms of the award")
    void leaHasLapsed() {
        var validity = Validity.of(TODAY.minusMonths(36 + 13), SET.award());

        assertThat(validity.statusOn(TODAY)).isEqualTo(CertificateStatus.LAPSED);
        assertThat(validity.statusOn(TODAY.minusMonths(1))).isEqualTo(CertificateStatus.LATE_RENEWAL);
    }

    @Test
    void madeUpTimeCountsUpToFourHours() {
        var facts = anaWithout(fact -> fact.kind().equals(LEARNING_HOUR)
                && "live".equals(fact.attributes().get("mode")));
        IntStream.range(0, 12)
                .forEach(i -> facts.add(AllMet.live(TODAY.minusDays(50L + i), i).lasting(175)));
        IntStream.range(0, 2)
                .forEach(i -> facts.add(
                        AllMet.live(TODAY.minusDays(70L + i), i).lasting(150).with("madeUp", true)));

        var words = line(judge(TODAY, facts), "EFC-02").finding().sentences();

        assertThat(words)
                .contains(
                        Sentence.of("minutes.short", minutes(60), minutes(2400)),
                        Sentence.of("minutes.capped", minutes(60), "made-up time", minutes(240)));
    }

    @Test
    void attendanceBelowNinetyPercentIsShort() {
        var facts = ana();
        facts.add(told(LIVE_OFFERED, TODAY.minusDays(3)).lasting(1000));

        assertThat(line(judge(TODAY, facts), "EFC-02").isMet()).isFalse();
    }

    @Test
    void aRecordingTooSoonDoesNotCount() {
        var facts = anaWithout(fact -> fact.kind().equals(RECORDING_REVIEWED)
                && "5".equals(fact.attributes().get("review")));
        facts.add(AllMet.review(5, TODAY.minusDays(51)));

        assertThat(line(judge(TODAY, facts), "EFC-07").finding().sentences())
                .contains(Sentence.of("series.short", 4, 5), Sentence.of("series.too-soon", 1, 10));
    }

    @Test
    void oneDomainBelowThreeInTheLastTwoIsNotMet() {
        var facts = anaWithout(fact -> fact.kind().equals(RECORDING_REVIEWED)
                && "5".equals(fact.attributes().get("review")));
        facts.add(AllMet.review(5, TODAY.minusDays(10)).with("D4", "2.75"));

        assertThat(line(judge(TODAY, facts), "EFC-07").finding().sentences())
                .contains(Sentence.of("series.floor", "D4", "2.75", "3.0", 2));
    }

    @Test
    @DisplayName("R14: a recording with a breach of conduct does not count, whatever its scores")
    void aRecordingWithABreachDoesNotCount() {
        var facts = anaWithout(fact -> fact.kind().equals(RECORDING_REVIEWED)
                && "5".equals(fact.attributes().get("review")));
        facts.add(AllMet.review(5, TODAY.minusDays(12)).with("breach", true));

        assertThat(line(judge(TODAY, facts), "EFC-07").isMet()).isFalse();
    }

    @Test
    void anUnansweredReviewDoesNotCount() {
        var facts = anaWithout(fact -> fact.kind().equals(REVIEW_ACKNOWLEDGED)
                && "3".equals(fact.attributes().get("review")));

        assertThat(line(judge(TODAY, facts), "EFC-07").finding().sentences())
                .contains(Sentence.of("series.unanswered", 1));
    }

    @Test
    void anExamPassedAtTheFourthTryOrTooSoonIsNotPassed() {
        var failed = ten(i -> told(EXAM, TODAY.minusDays(200 - 31L * i)).with("score", i < 3 ? 60 : 90))
                .subList(0, 4);
        var tooSoon = List.of(
                told(EXAM, TODAY.minusDays(60)).with("score", 70),
                told(EXAM, TODAY.minusDays(31)).with("score", 90));

        assertThat(line(judge(TODAY, failed), "EFC-18").finding().sentences())
                .containsExactly(Sentence.of("score.short", "60", "75"), Sentence.of("score.tries", 3, 3));
        assertThat(line(judge(TODAY, tooSoon), "EFC-18").isMet()).isFalse();
    }
}
