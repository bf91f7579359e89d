package org.attune.privacy;

import java.time.Instant;

/** A consent whose record does not prove itself, by its number. */
public record DoubtedRecord(long grantId, String organization, Instant since) {}
