package org.attune.certification.model;

import java.time.LocalDate;

/**
 * From when to when a certificate holds, and what surrounds its end. The last valid day is the expiry day itself; grace
 * follows for some days; then renewal is late for some months, or, where the programme knows no late route, the
 * certificate is simply expired; then it has lapsed and one applies afresh.
 */
public record Validity(
        LocalDate validFrom, LocalDate expiresOn, int renewalOpensMonths, int graceDays, int lateMonths) {

    public static Validity of(LocalDate validFrom, AwardTerms terms) {
        return new Validity(
                validFrom,
                validFrom.plusMonths(terms.validMonths()),
                terms.renewalOpensMonths(),
                terms.graceDays(),
                terms.lateMonths());
    }

    public CertificateStatus statusOn(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return CertificateStatus.PENDING;
        }
        if (day.isBefore(renewalOpensOn())) {
            return CertificateStatus.ACTIVE;
        }
        if (!day.isAfter(expiresOn)) {
            return CertificateStatus.RENEWAL_OPEN;
        }
        if (!day.isAfter(graceEndsOn())) {
            return CertificateStatus.GRACE;
        }
        if (lateMonths == 0) {
            return CertificateStatus.EXPIRED;
        }
        return day.isAfter(lateRenewalEndsOn()) ? CertificateStatus.LAPSED : CertificateStatus.LATE_RENEWAL;
    }

    public LocalDate renewalOpensOn() {
        LocalDate opens = expiresOn.minusMonths(renewalOpensMonths);
        return opens.isBefore(validFrom) ? validFrom : opens;
    }

    public LocalDate graceEndsOn() {
        return expiresOn.plusDays(graceDays);
    }

    public LocalDate lateRenewalEndsOn() {
        return expiresOn.plusMonths(lateMonths);
    }
}
