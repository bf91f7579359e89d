package org.attune.review;

import java.time.Instant;
import java.util.List;

/**
 * What a trainee can do with one of their recordings on its way through review.
 *
 * @param supervisors whom it can be handed to
 * @param reviewId the review it is in, or null
 */
public record NextStep(
        Kind kind,
        Session session,
        List<Supervisor> supervisors,
        Long reviewId,
        String supervisor,
        Instant at,
        Instant due) {

    /** Which step comes next. */
    public enum Kind {
        /** Not ready, or not open at present; nothing to do here. */
        NONE,
        RATE,
        GO_ON_RATING,
        /** Rated; can be handed over. */
        SUBMIT,
        /** Rated, and the client has not allowed a supervisor to listen. */
        ASK_CLIENT,
        /** Rated, and nobody supervises this trainee. */
        NO_SUPERVISOR,
        /** Handed over; can be taken back. */
        SUBMITTED,
        READ,
        ANSWERED,
        /** The client took their consent back while it was open. */
        CLOSED
    }

    /** Somebody a recording can be handed to. */
    public record Supervisor(long id, String name) {
        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    public boolean is(String name) {
        return kind.name().equals(name);
    }
}
