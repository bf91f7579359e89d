package org.attune.privacy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What a client answered on their page.
 *
 * @param wordingShown version of the sentences that were on the page
 * @param language of those sentences
 * @param yes everything answered with yes; all else is a no
 */
public record ClientAnswer(String wordingShown, Locale language, Set<ConsentScope> yes, LocalDate until) {}
