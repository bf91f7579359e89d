package org.attune.privacy;

/**
 * A client's yes rests: it was not taken back and nothing is erased, but nobody may act on it until the client gives it
 * afresh, which {@link ConsentGranted} tells. Heard inside the transaction.
 */
public record ConsentRests(long clientId, long organizationId, long grantId) {}
