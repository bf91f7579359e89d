package org.attune.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is kept of a client's sessions and until when, for the client's own page. Implemented by the feature that keeps
 * them; the caller answers for who asks.
 */
public interface KeptSessions {

    /**
     * One session that is kept.
     *
     * @param goesOn the day on which it is deleted, or null when none is set yet
     * @param daysLeft none on that day
     * @param byClient whether a client set the day that stands
     * @param hold why it is held beyond its day, or null
     */
    record Kept(long id, LocalDate heldOn, LocalDate goesOn, long daysLeft, boolean byClient, Hold hold) {

        /** Whether the day can be brought nearer; what is held beyond its day can always be deleted today. */
        public boolean isShortenable() {
            return goesOn != null && (daysLeft > 0 || hold != null);
        }

        /** Whether the day has come and only a hold keeps it. */
        public boolean isHeldOver() {
            return goesOn != null && daysLeft == 0 && hold != null;
        }
    }

    /** Somebody at the school asked, and somebody else confirmed, that a recording is not deleted for now. */
    record Hold(String reason, LocalDate until) {}

    /**
     * The receipt of one deletion.
     *
     * @param filesGoneAt null while the files are being deleted
     * @param holds whether it still says what it said at first
     * @param text as a file, null while it is open
     */
    record Deleted(
            long id,
            LocalDate heldOn,
            String reason,
            Instant keyGoneAt,
            Instant filesGoneAt,
            boolean holds,
            String text) {

        public boolean isClosed() {
            return text != null;
        }
    }

    /** Those on which the client can be heard, the one that goes next first. */
    List<Kept> keptOf(long clientId);

    /** Receipts for those that are gone, the latest first. */
    List<Deleted> deletedOf(long clientId);

    /**
     * Brings the day nearer, or makes the one that stands the client's own, which no hold stops; today means at once.
     *
     * @throws org.attune.shared.NotFoundException when the client cannot be heard on it
     * @throws org.attune.shared.Refusal when the day has passed, or is later than the one that stands
     */
    void shorten(long clientId, long sessionId, LocalDate day);
}
