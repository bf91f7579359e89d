package org.attune.recording.model;

import java.time.LocalDate;
import org.attune.recording.Engagement;

/**
 * What the coach says about a session before its recording is sent.
 *
 * @param language what is spoken in it, as a BCP 47 tag; null where nobody was asked
 */
public record SessionFacts(long clientId, LocalDate sessionOn, Engagement engagement, boolean aiUsed, String language) {

    /** A session whose language nobody was asked for. */
    public SessionFacts(long clientId, LocalDate sessionOn, Engagement engagement, boolean aiUsed) {
        this(clientId, sessionOn, engagement, aiUsed, null);
    }
}
