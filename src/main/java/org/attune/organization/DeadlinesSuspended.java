package org.attune.organization;

import java.time.Instant;
import java.util.List;

/**
 * From this moment on no deadline of these people runs, because something happened that comes before all deadlines (R17,
 * E20). Whoever keeps a due time holds it until {@link DeadlinesResumed}.
 */
public record DeadlinesSuspended(long organizationId, List<Long> people, Instant since) {}
