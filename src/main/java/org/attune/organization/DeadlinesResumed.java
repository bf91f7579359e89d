package org.attune.organization;

import java.time.Instant;
import java.util.List;

/** Deadlines of these people run again; the time between is given back to them. */
public record DeadlinesResumed(long organizationId, List<Long> people, Instant since, Instant until) {}
