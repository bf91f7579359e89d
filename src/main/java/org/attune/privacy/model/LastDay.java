package org.attune.privacy.model;

import java.time.LocalDate;
import org.attune.shared.Refusal;

/** Until when a client may say yes: today at least, half a year as proposed, two years at most. */
public final class LastDay {

    public static final int PROPOSED_MONTHS = 6;
    public static final int LONGEST_MONTHS = 24;

    private LastDay() {}

    public static LocalDate proposedOn(LocalDate today) {
        return today.plusMonths(PROPOSED_MONTHS);
    }

    public static LocalDate latestOn(LocalDate today) {
        return today.plusMonths(LONGEST_MONTHS);
    }

    /** @throws Refusal when the day is missing, over, or too far away */
    static void require(LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refusal("privacy", "until.missing").at("until");
        }
        if (day.isBefore(today)) {
            throw new Refusal("privacy", "until.past").at("until");
        }
        if (day.isAfter(latestOn(today))) {
            throw new Refusal("privacy", "until.far", LONGEST_MONTHS).at("until");
        }
    }
}
