package org.attune.logbook;

import org.attune.shared.Refusal;

/** Words people type into the logbook: there where they are needed, and not longer than they are kept. */
final class Words {

    private static final int REASON_LENGTH = 500;

    private Words() {}

    /**
     * A reason that somebody else will read.
     *
     * @throws Refusal at the field {@code reason}
     */
    static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("logbook", "refused.reason").at("reason");
        }
        return atMost(reason, REASON_LENGTH, "reason");
    }

    /**
     * The words without blanks around them.
     *
     * @throws Refusal at this field when they are too long
     */
    static String atMost(String words, int length, String field) {
        var said = words.strip();
        if (said.length() > length) {
            throw new Refusal("logbook", "refused.reason-long", length).at(field);
        }
        return said;
    }
}
