package org.attune.review;

import java.time.LocalDate;
import org.attune.recording.RecordingSummary;

/**
 * The session behind a review, as far as it may be named to whoever asks.
 *
 * @param alias the name the client goes by; empty once they have withdrawn
 * @param content whether the recording and the words about it can be opened now
 */
public record Session(RecordingSummary recording, String alias, Content content) {

    /** Whether there is anything left to open. */
    public enum Content {
        OPEN,
        /** The client's consent does not cover it at present; it may again. */
        PAUSED,
        /** Erased for good: only the tombstone is left. */
        GONE
    }

    public long recordingId() {
        return recording.id();
    }

    public long clientId() {
        return recording.clientId();
    }

    public LocalDate on() {
        return recording.sessionOn();
    }

    public boolean isOpen() {
        return content == Content.OPEN;
    }
}
