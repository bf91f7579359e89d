package org.attune.privacy;

/**
 * Where a request for consent stands: drafted, explained, granted, perhaps narrowed, then expired or withdrawn, at last
 * erased. A refusal is an answer like any other and may be changed by the client at any time.
 */
public enum ConsentState {
    /** The link is out, nobody has answered. */
    DRAFTED,
    /** The client was shown what is asked, word by word. */
    EXPLAINED,
    GRANTED,
    /** Still a yes, to less than before. */
    NARROWED,
    REFUSED,
    /** The end date has passed; nobody may open anything, and the client may renew. */
    EXPIRED,
    WITHDRAWN,
    /** Nothing is left but this tombstone. */
    ERASED;

    /** Whether a yes stands, end date aside. */
    public boolean isAgreed() {
        return this == GRANTED || this == NARROWED;
    }

    /** Whether the client has taken everything back. */
    public boolean isOver() {
        return this == WITHDRAWN || this == ERASED;
    }
}
