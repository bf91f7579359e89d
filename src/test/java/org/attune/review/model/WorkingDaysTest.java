package org.attune.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "R16: handed over {0}, due {1}")
    @CsvSource({
        "2030-01-07T10:00:00Z, 2030-01-14T17:00:00Z", // Monday to Monday
        "2030-01-04T10:00:00Z, 2030-01-11T17:00:00Z", // Friday to Friday
        "2030-01-05T10:00:00Z, 2030-01-11T17:00:00Z", // Saturday begins to count on Monday
        "2030-01-06T23:30:00Z, 2030-01-14T17:00:00Z" // already Monday where the person lives
    })
    void passesOverWeekendsInThePersonsZone(Instant handedOver, Instant due) {
        assertThat(WorkingDays.after(handedOver, 5, BERLIN)).isEqualTo(due);
    }
}
