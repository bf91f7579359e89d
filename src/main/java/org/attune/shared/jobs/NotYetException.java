package org.attune.shared.jobs;

import java.io.IOException;
import java.time.Duration;

/**
 * Thrown by work that is fine but whose time has not come. The job waits without having failed, for as long as it
 * takes.
 */
public class NotYetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Duration lookAgainAfter;

    public NotYetException(String why, Duration lookAgainAfter) {
        super(why);
        this.lookAgainAfter = lookAgainAfter;
    }

    /** After which time it is worth another look. */
    public Duration lookAgainAfter() {
        return lookAgainAfter;
    }
}
