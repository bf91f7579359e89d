package org.attune.privacy;

import java.time.Instant;

/** One opening of a recording, as client and coach read it. */
public record Opening(Instant at, String name, Reader reader, Opened what, long recordingId) {}
