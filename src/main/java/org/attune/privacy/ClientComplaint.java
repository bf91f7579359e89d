package org.attune.privacy;

import java.time.Instant;

/**
 * A complaint as the client and the school read it.
 *
 * @param alias of the client, empty on the client's own page
 * @param words null when they have gone, or do not open here
 * @param answer null while there is none, or where it does not open
 */
public record ClientComplaint(
        long id, String alias, String words, String answer, Instant madeAt, Instant answeredAt, Instant dueAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
