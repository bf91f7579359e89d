package org.attune.evidence;

/**
 * Something about a person's evidence changed: a fact was added, voided, replaced or lost its content. Fired in the
 * transaction that changed it, so that whoever keeps a summary can mark it stale before anyone reads it.
 */
public record EvidenceChanged(long organizationId, long personId, String kind) {}
