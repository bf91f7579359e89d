package org.attune.privacy;

import java.time.Instant;

/**
 * One opening of a recording, as client and coach read it.
 *
 * @param id grows with time
 */
public record Opening(long id, Instant at, String name, Reader reader, Opened what, long recordingId) {}
