package org.attune.practice.model.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.practice.model.reflection.Privacy.CHOSEN;
import static org.attune.practice.model.reflection.Privacy.MY_SUPERVISOR;
import static org.attune.practice.model.reflection.Privacy.ONLY_ME;

import org.attune.practice.model.reflection.Privacy.Standing;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final Standing SUPERVISOR = new Standing(true, false, true);
    private static final Standing COLLEAGUE = new Standing(false, false, true);
    private static final Standing NEITHER = new Standing(false, false, false);

    @Test
    void onlyMeMeansNobodyElse() {
        assertThat(ONLY_ME.lets(SUPERVISOR)).isFalse();
        assertThat(ONLY_ME.lets(COLLEAGUE)).isFalse();
    }

    @Test
    void mySupervisorReadsForAsLongAsTheySupervise() {
        assertThat(MY_SUPERVISOR.lets(SUPERVISOR)).isTrue();
        assertThat(MY_SUPERVISOR.lets(COLLEAGUE)).isFalse();
    }

    @Test
    void aChosenPersonReadsForAsLongAsTheyAreAColleague() {
        assertThat(CHOSEN.lets(COLLEAGUE)).isTrue();
        assertThat(CHOSEN.lets(NEITHER)).isFalse();
    }

    @Test
    void aLineManagerNeverReads() {
        for (var level : Privacy.values()) {
            assertThat(level.lets(new Standing(true, true, true)))
                    .as(level.name())
                    .isFalse();
        }
    }
}
