package org.attune.privacy.store;

import java.time.Instant;

/** A client who was asked and has not answered. */
public record UnansweredRequest(long clientId, String alias, Instant sentAt, Instant askUntil) {}
