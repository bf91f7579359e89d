package org.attune.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecheckRoundTest {

    private final RecheckRound today = RecheckRound.on(LocalDate.of(2030, 3, 1));

    @Test
    void hasAnotherNameThanTheOneOfTheNextDayWhileItStillRuns() {
        var tomorrow = RecheckRound.on(LocalDate.of(2030, 3, 2));

        assertThat(tomorrow.payload()).isNotEqualTo(today.payload());
    }

    @Test
    void hasAnotherNameThanTheBatchThatFollows() {
        assertThat(today.behind(200).payload()).isNotEqualTo(today.payload());
    }

    @Test
    void isReadFromItsName() {
        assertThat(RecheckRound.read(today.behind(200).payload())).isEqualTo(today.behind(200));
    }
}
