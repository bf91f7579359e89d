package org.attune.certification.model;

import java.util.List;

/**
 * What a certificate of this set says and how long it holds: calendar months of validity, how early its renewal opens,
 * the days of grace after expiry, and how long a late renewal remains possible (none when zero). A passed check of one of
 * the endorsements, which are modules, is named on the certificate.
 */
public record AwardTerms(
        String title,
        int validMonths,
        int renewalOpensMonths,
        int graceDays,
        int lateMonths,
        List<String> endorsements) {

    public AwardTerms {
        endorsements = List.copyOf(endorsements);
    }

    public AwardTerms(String title, int validMonths, int renewalOpensMonths, int graceDays, int lateMonths) {
        this(title, validMonths, renewalOpensMonths, graceDays, lateMonths, List.of());
    }
}
