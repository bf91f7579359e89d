package org.attune.privacy.model;

/** One step in the life of a consent, as the ledger keeps it. */
public enum ConsentStep {
    ASKED,
    EXPLAINED,
    AGREED,
    REFUSED,
    NARROWED,
    /** More allowed, or another end date. */
    CHANGED,
    /** It stands, but nobody may act on it until it is given afresh. */
    RESTS,
    EXPIRED,
    WITHDRAWN,
    ERASED
}
