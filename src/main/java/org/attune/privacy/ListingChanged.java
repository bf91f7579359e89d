package org.attune.privacy;

/** A client no longer wants to be listed in their coach's log. Heard inside the transaction. */
public record ListingChanged(long clientId) {}
