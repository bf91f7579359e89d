package org.attune.privacy;

/**
 * A client took everything back. Observers run inside the transaction: when one of them fails, the withdrawal has not
 * happened and the client is told so (R11).
 */
public record ConsentWithdrawn(long clientId, long organizationId, long grantId) {}
