package org.attune.review;

/** A supervisor released feedback; it is the trainee's from now on. Heard inside the transaction. */
public record ReviewReleased(long reviewId, long organizationId, long recordingId, long traineeId, long supervisorId) {}
