package org.attune.curriculum;

/** An organization has published, retired, closed or opened something of its own content. */
public record ContentPublished(long organizationId) {}
