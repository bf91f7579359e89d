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
 * @param assurance what goes with a yes that did not stand before
 */
public record ClientAnswer(
        String wordingShown, Locale language, Set<ConsentScope> yes, LocalDate until, Assurance assurance) {

    /**
     * What a client says of themselves with a yes. Nothing of it is kept but a digest of the code: that they may consent
     * follows from the yes, and that somebody was in a crisis is nobody's business.
     *
     * @param ofAge whether they are of age; null when not answered
     * @param calm whether they can decide freely today; null when not answered
     * @param code which they choose for the next time; not needed once there is one
     */
    public record Assurance(Boolean ofAge, Boolean calm, String code) {

        /** Somebody who may consent and chose this code. */
        public static Assurance given(String code) {
            return new Assurance(true, true, code);
        }
    }
}
