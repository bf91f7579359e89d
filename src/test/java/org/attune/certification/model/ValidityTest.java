package org.attune.certification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final AwardTerms EFC = new AwardTerms("Empathy-First Coach", 36, 10, 60, 12);
    private final Validity validity = Validity.of(LocalDate.parse("2026-11-30"), EFC);

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "2026-11-29, PENDING",
        "2026-11-30, ACTIVE",
        "2029-01-29, ACTIVE",
        "2029-01-30, RENEWAL_OPEN",
        "2029-11-30, RENEWAL_OPEN",
        "2029-12-01, GRACE",
        "2030-01-29, GRACE",
        "2030-01-30, LATE_RENEWAL",
        "2030-11-30, LATE_RENEWAL",
        "2030-12-01, LAPSED"
    })
    void passesThroughItsLife(LocalDate day, CertificateStatus status) {
        assertThat(validity.statusOn(day)).isEqualTo(status);
    }

    @Test
    @DisplayName("Lea: expired thirteen months ago has lapsed")
    void lapsesAfterTheLateRoute() {
        assertThat(validity.statusOn(validity.expiresOn().plusMonths(13))).isEqualTo(CertificateStatus.LAPSED);
    }

    @Test
    void staysExpiredWhereThereIsNoLateRoute() {
        var plain = Validity.of(LocalDate.parse("2026-11-30"), new AwardTerms("Starter", 12, 2, 0, 0));

        assertThat(plain.statusOn(LocalDate.parse("2027-12-01"))).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(plain.statusOn(LocalDate.parse("2047-12-01"))).isEqualTo(CertificateStatus.EXPIRED);
    }

    @Test
    @DisplayName("somebody whose certificate begins next week is certified, and is so until grace is over")
    void isHeldFromTheAwardToTheEndOfGrace() {
        assertThat(validity.statusOn(validity.validFrom().minusDays(7)).isHeld())
                .isTrue();
        assertThat(validity.statusOn(validity.graceEndsOn()).isHeld()).isTrue();
        assertThat(validity.statusOn(validity.graceEndsOn().plusDays(1)).isHeld())
                .isFalse();
    }
}
