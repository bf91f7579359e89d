package org.attune.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter waits for a mail server that does not answer")
class MailPatienceTest {

    @Test
    void fromFridayEveningUntilSomebodyIsBackOnMonday() {
        var broken = LocalDateTime.of(2026, 11, 20, 18, 0);
        var mended = LocalDateTime.of(2026, 11, 23, 12, 0);
        assertThat(broken.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);

        assertThat(new MailJob().terms().patience()).isGreaterThan(Duration.between(broken, mended));
    }
}
