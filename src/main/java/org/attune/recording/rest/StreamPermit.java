package org.attune.recording.rest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * The right of one running stream to go on. It is asked for anew when a right was taken away on this node, and every
 * two seconds besides, for what happened on another node or without an event.
 */
final class StreamPermit {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);

    private final LongSupplier changes;
    private final BooleanSupplier mayGoOn;
    private long seen;
    private long askedAt = System.nanoTime();

    /** @param seen how many changes there were before the stream was first allowed */
    StreamPermit(LongSupplier changes, long seen, BooleanSupplier mayGoOn) {
        this.changes = changes;
        this.seen = seen;
        this.mayGoOn = mayGoOn;
    }

    boolean stands() {
        long changed = changes.getAsLong();
        if (changed == seen && System.nanoTime() - askedAt < BETWEEN_QUESTIONS.toNanos()) {
            return true;
        }
        boolean allowed = mayGoOn.getAsBoolean();
        seen = changed;
        askedAt = System.nanoTime();
        return allowed;
    }
}
