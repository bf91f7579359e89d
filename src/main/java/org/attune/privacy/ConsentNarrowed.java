package org.attune.privacy;

import java.util.Set;

/** A client took a part of the yes back: {@code lost} is no longer allowed. Heard inside the transaction. */
public record ConsentNarrowed(long clientId, long organizationId, long grantId, Set<ConsentScope> lost) {}
