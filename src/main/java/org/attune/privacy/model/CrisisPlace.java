package org.attune.privacy.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Who can help in a crisis in one country. An entry that was not checked for long is shown with a note, never hidden: an
 * old number is better than none.
 *
 * @param country ISO code, or INT for anywhere else
 * @param verified the day somebody last made sure that the numbers answer
 */
public record CrisisPlace(
        String country,
        String name,
        List<String> languages,
        List<Number> emergency,
        List<Line> lines,
        LocalDate verified) {

    /** An emergency number, perhaps with a note. */
    public record Number(String number, String note) {}

    /** One service: by phone, text or web. Missing ways are empty. */
    public record Line(String name, String number, String tel, String sms, String url, String hours) {}

    /** Whether the check is older than it should be. */
    public boolean isOverdue(int recheckDays, LocalDate today) {
        return verified.plusDays(recheckDays).isBefore(today);
    }
}
