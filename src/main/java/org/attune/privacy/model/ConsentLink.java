package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The link by which a client answers, known by its digest only. It asks for two weeks; to somebody who has answered it
 * stays the way back to their answer.
 */
@Embeddable
public class ConsentLink {

    /** How long a link asks before it has to be sent again. */
    public static final Duration ASKING = Duration.ofDays(14);

    @Column(name = "link_digest")
    private String digest;

    @Column(name = "link_sent_at")
    private Instant sentAt;

    @Column(name = "ask_until")
    private Instant askUntil;

    protected ConsentLink() {} // For JPA.

    ConsentLink(String digest, Instant now) {
        this.digest = digest;
        this.sentAt = now;
        this.askUntil = now.plus(ASKING);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(askUntil);
    }

    Instant getSentAt() {
        return sentAt;
    }
}
