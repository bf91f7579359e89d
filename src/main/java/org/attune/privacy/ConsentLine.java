package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One line of the history of a consent, as client and coach read it.
 *
 * @param step asked, explained, agreed, refused, narrowed, changed, expired, withdrawn or erased, in capitals
 * @param language of the sentences that were shown, as their digest proves; null when no sentences have that digest
 * @param proof digest of this line and of the one before
 */
public record ConsentLine(
        Instant at,
        String step,
        Set<ConsentScope> scopes,
        LocalDate until,
        String wording,
        String language,
        String proof) {}
