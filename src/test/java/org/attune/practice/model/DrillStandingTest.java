package org.attune.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ladder and the return of drills, without a server. */
class DrillStandingTest {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final String BEHAVIOUR = "LST-1";

    private final List<PastTry> tries = new ArrayList<>();

    @Test
    void beginsOnTheEasiestLevelAndIsNeverDueBeforeItWasTried() {
        assertThat(standing().getLevel()).isEqualTo(1);
        assertThat(standing().isDue(MONDAY.plusYears(1))).isFalse();
        assertThat(standing().isWeak()).isFalse();
    }

    @Test
    @DisplayName("Curriculum 1: difficulty goes up after two clean tries")
    void twoCleanTriesInARowLeadUp() {
        clean(1);
        assertThat(standing().getLevel()).isEqualTo(1);
        clean(1);
        assertThat(standing().getLevel()).isEqualTo(2);
    }

    @Test
    @DisplayName("Curriculum 1: and down after two misses")
    void twoMissesInARowLeadDown() {
        clean(1).clean(1).miss(2);
        assertThat(standing().getLevel()).isEqualTo(2);
        miss(2);
        assertThat(standing().getLevel()).isEqualTo(1);
    }

    @Test
    void aMissBetweenTwoCleanTriesBeginsTheCountAnew() {
        clean(1).miss(1).clean(1);
        assertThat(standing().getLevel()).isEqualTo(1);
        clean(1);
        assertThat(standing().getLevel()).isEqualTo(2);
    }

    @Test
    void theCountBeginsAnewOnEachLevel() {
        clean(1).clean(1).clean(2);
        assertThat(standing().getLevel()).isEqualTo(2);
        clean(2);
        assertThat(standing().getLevel()).isEqualTo(3);
    }

    @Test
    void thereIsNothingAboveTheHighestOrBelowTheLowestLevel() {
        miss(1).miss(1).miss(1);
        assertThat(standing().getLevel()).isEqualTo(1);
        clean(1).clean(1).clean(2).clean(2).clean(3).clean(3).clean(3);
        assertThat(standing().getLevel()).isEqualTo(3);
    }

    @Test
    void aTryThatWasBegunOnAnotherLevelDoesNotMoveThisOne() {
        clean(1).clean(1).clean(1).clean(1);
        assertThat(standing().getLevel()).isEqualTo(2);
    }

    @Test
    void aSelfCheckNeverMovesTheLevel() {
        self(DrillOutcome.CLEAN).self(DrillOutcome.CLEAN).self(DrillOutcome.CLEAN);
        assertThat(standing().getLevel()).isEqualTo(1);
        clean(1).self(DrillOutcome.NOT_YET).clean(1);
        assertThat(standing().getLevel()).isEqualTo(2);
    }

    @Test
    void otherBehavioursDoNotCount() {
        clean(1);
        tries.add(new PastTry("LST-2", 1, DrillOutcome.CLEAN, DrillGiver.PEER, MONDAY));
        assertThat(standing().getLevel()).isEqualTo(1);
    }

    @Test
    void whatWasHardComesBackTheNextDay() {
        miss(1);
        assertThat(standing().isDue(MONDAY)).isFalse();
        assertThat(standing().isDue(MONDAY.plusDays(1))).isTrue();
        assertThat(standing().isWeak()).isTrue();
    }

    @Test
    void eachCleanTryTakesItFurtherAway() {
        clean(1).clean(1).clean(2).clean(2);
        tries.clear();
        clean(1);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(3));
        clean(2);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(7));
        clean(2).clean(2).clean(2);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(16));
        miss(2);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aLevelJustReachedComesBackAfterThreeDays() {
        clean(1).clean(1);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void aSelfCheckAloneLeadsNoFurtherThanThreeDays() {
        self(DrillOutcome.CLEAN).self(DrillOutcome.CLEAN);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(3));
        self(DrillOutcome.NOT_YET);
        assertThat(standing().getReturnsOn()).isEqualTo(MONDAY.plusDays(1));
    }

    private DrillStanding standing() {
        return DrillStanding.of(BEHAVIOUR, tries);
    }

    private DrillStandingTest clean(int level) {
        return tried(level, DrillOutcome.CLEAN, DrillGiver.PEER);
    }

    private DrillStandingTest miss(int level) {
        return tried(level, DrillOutcome.NOT_YET, DrillGiver.SUPERVISOR);
    }

    private DrillStandingTest self(DrillOutcome outcome) {
        return tried(1, outcome, DrillGiver.SELF);
    }

    private DrillStandingTest tried(int level, DrillOutcome outcome, DrillGiver giver) {
        tries.add(new PastTry(BEHAVIOUR, level, outcome, giver, MONDAY));
        return this;
    }
}
