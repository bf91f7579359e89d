package org.attune.recording.vault;

import java.time.Duration;
import org.attune.shared.jobs.NotYetException;

/** The disk has no room for this now. Nothing of it was written; what lies there already is safe. */
public class NoRoomException extends NotYetException {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofMinutes(2);

    public NoRoomException(long wanted, long left) {
        super("No room for " + wanted + " bytes, there are " + left + " beside the reserve", SOON);
    }
}
