package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.evidence.EvidenceKind.CHECK_PASSED;
import static org.attune.evidence.EvidenceKind.LEAD_DECISION;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequirementSetReaderTest {

    private static final String FILE = "programme/small/v1.yaml";
    private static final String SET = """
            id: small
            version: 1
            name: A small programme
            award: {name: Small award, valid_months: 12}
            valid_from: 2026-01-01
            stages:
              - {id: learn, title: Learn, requirements: [S-1]}
              - {id: decide, title: Decide, requirements: [S-2]}
            requirements:
              - id: S-1
                title: Pass the check
                predicate: {type: count, kind: check-passed, of: [M03]}
              - id: S-2
                title: Receive the decision
                predicate: {type: attestation, kind: lead-decision}
            """;

    private static void assertFault(String from, String to, String told) {
        assertThatThrownBy(() -> RequirementSetReader.read(FILE, SET.replace(from, to)))
                .isInstanceOf(ContentFault.class)
                .hasMessageStartingWith(FILE + ":" + told);
    }

    @Test
    void readsASetAndJudgesByIt() {
        var set = RequirementSetReader.read(FILE, SET);
        var facts = Told.facts(Told.that(CHECK_PASSED, "2026-02-01").with("module", "M03"));

        var evaluation = set.evaluate(facts, LocalDate.parse("2026-03-01"));

        assertThat(evaluation.met()).isEqualTo(1);
        assertThat(evaluation.readyForDecision()).isTrue();
        assertThat(evaluation.complete()).isFalse();
        assertThat(evaluation.next().orElseThrow().requirement().isDecision()).isTrue();
        assertThat(set.award()).isEqualTo(new AwardTerms("Small award", 12, 10, 60, 12));
    }

    @Test
    void isCompleteWithTheDecision() {
        var facts = Told.facts(
                Told.that(CHECK_PASSED, "2026-02-01").with("module", "M03"),
                Told.that(LEAD_DECISION, "2026-02-02").with("outcome", "award"));

        assertThat(RequirementSetReader.read(FILE, SET)
                        .evaluate(facts, LocalDate.parse("2026-03-01"))
                        .complete())
                .isTrue();
    }

    @Test
    void opensOnItsFirstDay() {
        var set = RequirementSetReader.read(FILE, SET);

        assertThat(set.isOpenOn(LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(set.isOpenOn(LocalDate.parse("2026-01-01"))).isTrue();
    }

    @Test
    void namesFileAndLineOfAFault() {
        assertFault("kind: check-passed", "kind: check-past", "12: \"check-past\" is no kind of evidence");
        assertFault("type: attestation", "type: promise", "15: \"promise\" is no type of requirement");
        assertFault("of: [M03]", "off: [M03]", "12: \"off\" is not known here");
        assertFault("requirements: [S-2]", "requirements: [S-3]", "13: \"S-2\" stands in no stage");
        assertFault(
                "requirements: [S-1]",
                "requirements: [S-1, S-9]",
                "10: the stages name requirements that are not here: [S-9]");
        assertFault("id: S-2\n", "id: S-1\n", "13: \"S-1\" is used twice");
        assertFault("valid_from: 2026-01-01", "valid_from: soon", "5: a day like");
        assertFault("valid_months: 12", "valid_months: 0", "4: a whole number of at least 1");
        assertFault("version: 1", "version: [", "");
    }

    @Test
    void aRequirementThatAsksInTheEndWhetherItWasMetItselfIsAFault() {
        assertFault(
                "kind: check-passed, of: [M03]",
                "kind: check-passed, of: [M03], while_met: S-1",
                "12: \"S-1\" asks in the end whether it was met itself");
        assertFault(
                "kind: check-passed, of: [M03]",
                "kind: check-passed, of: [M03], while_met: S-7",
                "12: \"S-7\" is no requirement of this programme");
    }

    @Test
    void readsEveryTypeOfRequirement() {
        var predicates = """
                {type: all, parts: [
                  {type: minutes, kind: supervision, attested: true, within_months: 6, at_least: 60},
                  {type: span, kind: mentor-coaching, months: 3},
                  {type: ratio, care: {kind: supervision}, work: {kind: client-session}, work_per_care: 10},
                  {type: score, kind: check-passed, at_least: 75},
                  {type: count, kind: scenario-run, distinct: scenario, at_least: 10},
                  {type: minutes, kind: supervision, feeds: renewal-credit, where: {format: individual}, at_least: 180},
                  {type: share, part: {kind: learning-hour, unless: {madeUp: "true"}}, whole: {kind: live-offered}, percent: 90},
                  {type: valid, kind: safety-drill, months: 12},
                  {type: gap, care: {kind: supervision}, work: {kind: client-hour, while_met: S-2}, days: 35},
                  {name: Five, type: series, kind: recording-reviewed, at_least: 5},
                  {type: any, parts: [{type: reviewed-recording, rubric: efc/v1, domains: [D1], floor: 3.0, at_least: 1}]}
                ]}
                """.replace("\n", " ");

        var set = RequirementSetReader.read(
                FILE, SET.replace("{type: count, kind: check-passed, of: [M03]}", predicates));

        assertThat(((Composition) set.requirements().get(0).predicate()).parts())
                .extracting(part -> part.getClass().getSimpleName())
                .containsExactly(
                        "MinutesAtLeast",
                        "CalendarSpan",
                        "HourRatio",
                        "ScoreCut",
                        "AtLeast",
                        "MinutesAtLeast",
                        "Share",
                        "StillValid",
                        "GapAtMost",
                        "Labelled",
                        "Composition");
    }
}
