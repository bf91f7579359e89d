package org.attune.logbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.evidence.EvidenceKind.CHECK_PASSED;
import static org.attune.evidence.EvidenceKind.GATEKEEPER_CERTIFICATE;
import static org.attune.evidence.EvidenceKind.SAFETY_DRILL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.NewEvidence;
import org.attune.logbook.model.SafetyGate.Part;
import org.attune.logbook.model.SafetyGate.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R17 EFC-04")
class SafetyGateTest {

    private final List<EvidenceFact> facts = new ArrayList<>();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void all() {
        add(told(CHECK_PASSED, "2026-01-10").with("module", "M08").with("critical", "all"));
        add(told(SAFETY_DRILL, "2026-01-20").with("validUntil", "2027-01-20"));
        add(told(GATEKEEPER_CERTIFICATE, "2025-06-01").with("validUntil", "2027-06-01"));
    }

    private static NewEvidence told(String kind, String day) {
        return NewEvidence.of(kind, 1, 2).on(day(day)).from("test", day);
    }

    private void add(NewEvidence told) {
        facts.add(new EvidenceFact(facts.size() + 1, told));
    }

    private SafetyGate gate() {
        return SafetyGate.of(facts);
    }

    @Test
    void standsFromTheDayTheLastPartIsThereUntilTheFirstIsOver() {
        all();

        assertThat(gate().standsOn(day("2026-01-19"))).isFalse();
        assertThat(gate().standsOn(day("2026-01-20"))).isTrue();
        assertThat(gate().standsOn(day("2027-01-20"))).isTrue();
        assertThat(gate().standsOn(day("2027-01-21"))).isFalse();
    }

    @Test
    @DisplayName("Dev: the drill expired yesterday, so today is refused and yesterday still stands")
    void whatExpiredTakesNothingBackFromEarlierDays() {
        all();

        assertThat(gate().standsOn(day("2027-01-20"))).isTrue();
        assertThat(gate().firstGap(day("2027-01-21")))
                .contains(new SafetyGate.Standing(Part.DRILL, State.OVER, day("2027-01-20")));
    }

    @Test
    void aCheckWithACriticalItemWrongIsNoCheck() {
        all();
        facts.remove(0);
        add(told(CHECK_PASSED, "2026-01-10").with("module", "M08"));

        assertThat(gate().firstGap(day("2026-03-01")))
                .contains(new SafetyGate.Standing(Part.CHECK, State.MISSING, null));
    }

    @Test
    void theCheckOfAnotherModuleIsNoCheck() {
        all();
        facts.remove(0);
        add(told(CHECK_PASSED, "2026-01-10").with("module", "M03").with("critical", "all"));

        assertThat(gate().standsOn(day("2026-03-01"))).isFalse();
    }

    @Test
    void aRenewedDrillLeavesNoGapAndALateOneDoes() {
        all();
        add(told(SAFETY_DRILL, "2027-02-01").with("validUntil", "2028-02-01"));

        assertThat(gate().standsOn(day("2027-01-21"))).isFalse();
        assertThat(gate().standsOn(day("2027-02-01"))).isTrue();
    }

    @Test
    void aShorterDrillAddedLaterDoesNotHideALongerOne() {
        all();
        add(told(SAFETY_DRILL, "2026-01-25").with("validUntil", "2026-02-01"));

        assertThat(gate().standsOn(day("2026-03-01"))).isTrue();
    }

    @Test
    void theFirstGapIsTheFirstThingToDo() {
        assertThat(gate().firstGap(day("2026-03-01")).map(SafetyGate.Standing::part))
                .contains(Part.CHECK);
    }
}
