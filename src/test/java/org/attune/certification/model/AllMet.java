package org.attune.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.NewEvidence;

/** The facts of somebody who has done all of the full programme by a day, and no more than it asks for. */
final class AllMet {

    private static final int MODULES = 10;
    private static final int ROUNDS = 14;

    private final LocalDate today;
    private final List<NewEvidence> facts = new ArrayList<>();

    private AllMet(LocalDate today) {
        this.today = today;
    }

    static List<NewEvidence> facts(LocalDate today) {
        var all = new AllMet(today);
        all.begin();
        all.learn();
        all.practise();
        all.coach();
        all.isHeard();
        all.conclude();
        return all.facts;
    }

    private void begin() {
        for (var document : List.of("scope-of-practice", "conduct", "confidentiality")) {
            add(EvidenceKind.ACKNOWLEDGEMENT, 160).with("document", document);
        }
        add(EvidenceKind.SAFETY_DRILL, 120).with("scenario", "m08-s1").with("validUntil", today.plusDays(240));
        add(EvidenceKind.GATEKEEPER_CERTIFICATE, 150).with("course", "local");
    }

    private void learn() {
        for (int module = 1; module <= MODULES; module++) {
            add(EvidenceKind.CHECK_PASSED, 130)
                    .with("module", String.format("M%02d", module))
                    .with("score", 80)
                    .with("critical", "all");
        }
        add(EvidenceKind.CHECK_PASSED, 30).with("module", "T1").with("score", 80);
        times(12, i -> live(today.minusDays(100L - i), i).lasting(200));
        times(
                12,
                i -> that(EvidenceKind.LEARNING_HOUR, 100 - i)
                        .lasting(120)
                        .with("mode", "self-paced")
                        .with("content", i < 6 ? "other" : "competency"));
        times(12, i -> that(EvidenceKind.LIVE_OFFERED, 100 - i).lasting(220));
    }

    private void practise() {
        for (var role : List.of("coach", "client", "observer")) {
            times(
                    ROUNDS,
                    i -> that(EvidenceKind.TRIAD_ROUND, 90 - i)
                            .lasting(22)
                            .with("role", role)
                            .with("scenario", "s" + i % 10)
                            .with("module", String.format("M%02d", i % MODULES + 1))
                            .with("partners", (101 + i % 2) + " " + (103 + i % 2)));
        }
        times(
                30,
                i -> that(EvidenceKind.DRILL, 7 * (i % 12) + 1)
                        .with("behaviour", "LST-" + i % 6)
                        .with("level", 1)
                        .with("raised", i < 3));
        times(6, i -> that(EvidenceKind.PEER_FEEDBACK_GIVEN, 40 - i).with("usefulness", 3));
        times(6, i -> that(EvidenceKind.PEER_FEEDBACK_RECEIVED, 40 - i));
        times(
                12,
                i -> that(EvidenceKind.REFLECTION, 60 - i)
                        .with("form", i < 3 ? "seven-eyed" : i < 4 ? "culture-power" : "free"));
    }

    private void coach() {
        times(50, i -> clientHour(today.minusDays(110L - 2 * i), i).lasting(60));
        times(6, i -> supervision(today.minusDays(110L - 19 * i), i).lasting(60));
        times(5, i -> that(EvidenceKind.CLIENT_VOICE_OFFERED, 20).with("client", i));
    }

    private void isHeard() {
        for (int review = 1; review <= 5; review++) {
            facts.add(review(review, today.minusDays(62L - 10 * review)));
            add(EvidenceKind.REVIEW_ACKNOWLEDGED, 5).with("review", review).with("recording", review);
        }
        add(EvidenceKind.CONSENT_PRACTICAL, 90).with("violations", 0);
        add(EvidenceKind.OBSERVATION, 30).with("writtenFeedback", true);
        times(
                10,
                i -> that(EvidenceKind.MENTOR_COACHING, 110 - 11 * i)
                        .lasting(60)
                        .with("attestedBy", 5)
                        .with("mentorValid", true)
                        .with("format", i < 3 ? "individual" : "group"));
    }

    private void conclude() {
        add(EvidenceKind.MEASUREMENT_PLAN, 20).with("synthetic", true);
        add(EvidenceKind.MEASUREMENT_READING, 19);
        add(EvidenceKind.MANAGER_WORKSHOP, 18).with("attestedBy", 5);
        add(EvidenceKind.EXAM, 15).with("score", 75);
        times(
                2,
                i -> scored(that(EvidenceKind.FINAL_EVALUATION, 8 - i), "3.5")
                        .with("recording", 20 + i)
                        .with("raters", 2)
                        .with("opening", i == 0)
                        .with("closing", i == 1));
        add(EvidenceKind.PORTFOLIO, 3);
        add(EvidenceKind.DEVELOPMENT_PLAN, 3);
        add(EvidenceKind.LEAD_DECISION, 1).with("outcome", "award");
    }

    static NewEvidence clientHour(LocalDate day, int number) {
        return Told.that(EvidenceKind.CLIENT_HOUR, day.toString())
                .with("client", number % 6)
                .with("format", number % 50 < 35 ? "individual" : "group")
                .with("reciprocal", false);
    }

    static NewEvidence supervision(LocalDate day, int number) {
        return Told.that(EvidenceKind.SUPERVISION, day.toString())
                .with("attestedBy", 4)
                .with("format", number < 3 ? "individual" : "group")
                .with("size", number < 3 ? 1 : 4)
                .with("functions", number % 2 == 0 ? "normative, formative" : "restorative")
                .with("eyes", number % 2 == 0 ? "client, coach" : "relationship, wider-system");
    }

    static NewEvidence live(LocalDate day, int number) {
        return Told.that(EvidenceKind.LEARNING_HOUR, day.toString())
                .with("mode", "live")
                .with("session", number)
                .with("content", "competency");
    }

    static NewEvidence review(int number, LocalDate day) {
        return scored(Told.that(EvidenceKind.RECORDING_REVIEWED, day.toString()), "3.0")
                .lasting(45)
                .with("recording", number)
                .with("review", number)
                .with("client", number % 3)
                .with("engagement", number < 3 ? "real" : "practice");
    }

    private static NewEvidence scored(NewEvidence fact, String score) {
        for (int domain = 1; domain <= 8; domain++) {
            fact.with("D" + domain, score);
        }
        return fact.with("rubric", "efc/v1").with("criticalMet", true);
    }

    private NewEvidence that(String kind, int daysAgo) {
        return Told.that(kind, today.minusDays(daysAgo).toString());
    }

    private NewEvidence add(String kind, int daysAgo) {
        var fact = that(kind, daysAgo);
        facts.add(fact);
        return fact;
    }

    private void times(int number, IntFunction<NewEvidence> one) {
        for (int i = 0; i < number; i++) {
            facts.add(one.apply(i));
        }
    }
}
