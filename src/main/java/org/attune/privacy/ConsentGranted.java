package org.attune.privacy;

import java.util.Set;

/** A client said yes, renewed an expired yes, or said yes to more. Heard inside the transaction. */
public record ConsentGranted(long clientId, long organizationId, long grantId, Set<ConsentScope> scopes) {}
