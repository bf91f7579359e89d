package org.attune.recording.bucket;

import java.time.Instant;

/** An object in a bucket. */
public record Found(String key, long size, Instant modified) {}
