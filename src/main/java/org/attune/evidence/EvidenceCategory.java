package org.attune.evidence;

import java.util.Locale;

/**
 * What a fact may feed (R3). One supervision hour may feed the supervision requirement and, years later, renewal
 * credit, but never client hours: it can only be counted for what it carries.
 */
public enum EvidenceCategory {
    LEARNING,
    COMPETENCY,
    ETHICS,
    PRACTICE,
    CLIENT_HOURS,
    SUPERVISION,
    MENTOR_COACHING,
    ASSESSMENT,
    RENEWAL_CREDIT;

    /** The name used in requirement files: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
