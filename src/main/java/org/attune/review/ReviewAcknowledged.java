package org.attune.review;

/** A trainee read released feedback and answered it with a practice goal. Heard inside the transaction. */
public record ReviewAcknowledged(
        long reviewId, long organizationId, long recordingId, long traineeId, long supervisorId) {}
