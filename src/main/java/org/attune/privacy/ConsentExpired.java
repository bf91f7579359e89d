package org.attune.privacy;

/**
 * The end date of a client's yes has passed. Nobody may open anything any more; what was recorded is erased after
 * {@link ConsentService#GRACE_DAYS} days unless the client renews. Heard inside the transaction.
 */
public record ConsentExpired(long clientId, long organizationId, long grantId) {}
