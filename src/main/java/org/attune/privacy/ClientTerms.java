package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands about a client besides recordings: a place in the coach's log, and a sponsor.
 *
 * @param listed whether the client may be listed; null when nobody said
 * @param listedBy client, coach or letter, in capitals; null when nobody said
 * @param letter who wrote the letter and who signed it, or null
 * @param sponsor null when there is none
 * @param sponsorId which agreement that is, or null
 * @param sponsorAgreed null while the client has not answered
 */
public record ClientTerms(
        Boolean listed,
        String listedBy,
        Instant listedAt,
        Letter letter,
        String sponsor,
        Long sponsorId,
        Boolean sponsorAgreed) {

    /** A letter of an organization. */
    public record Letter(String sender, String signatory, LocalDate writtenOn) {}

    public boolean isListedByClient() {
        return "CLIENT".equals(listedBy);
    }
}
