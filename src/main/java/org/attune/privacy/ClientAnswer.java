package org.attune.privacy;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a client answered on their page.
 *
 * @param wordingShown version of the sentences that were on the page
 * @param yes everything answered with yes; all else is a no
 */
public record ClientAnswer(String wordingShown, Set<ConsentScope> yes, LocalDate until) {}
