package org.attune.logbook;

import java.time.Instant;

/**
 * A live session as it is planned.
 *
 * @param module null for one that belongs to none, such as an orientation
 * @param link of the school's own video service, or null
 */
public record LivePlan(String title, String module, LiveKind kind, Instant starts, int minutes, String link) {}
