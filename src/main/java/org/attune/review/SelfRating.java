package org.attune.review;

/** A trainee's own sheet beside their own recording. */
public record SelfRating(Session session, SheetView sheet) {}
