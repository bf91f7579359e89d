package org.attune.privacy.model;

/**
 * Why a yes rests: nothing is taken back and nothing is erased, but nobody may act on it until the client says yes
 * afresh.
 */
public enum RestCause {
    /** The record of the answers does not prove itself. */
    PROOF,
    /** The school passes to another owner (E18). */
    OWNER
}
