package org.attune.curriculum;

import java.time.LocalDate;
import java.util.List;

/**
 * What an outside body asks for an accreditation or a credential, as it was found at a date (R1). It is kept for
 * planning beside our own programmes and judges nobody.
 *
 * @param validTo last day, or null while no newer set is known
 */
public record OutsideSet(
        String id, String body, String level, LocalDate validFrom, LocalDate validTo, String source, List<Fact> facts) {

    /**
     * One number.
     *
     * @param checked whether it was read at a public source, or is general knowledge to be checked
     */
    public record Fact(String id, String text, String amount, String unit, boolean checked) {}
}
