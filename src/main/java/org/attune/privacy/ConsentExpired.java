package org.attune.privacy;

/**
 * The end date of a client's yes has passed. Nobody may open anything any more; what was recorded is erased after
 * 30 days unless the client renews; {@link ConsentWithdrawn} follows then. Heard inside the transaction.
 */
public record ConsentExpired(long clientId, long organizationId, long grantId) {}
