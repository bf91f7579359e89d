package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A client's complaint. It goes to the school's administrators and never to the coach it may be about; the client reads
 * on their page where it stands and what was answered. The words are sealed, and go with the client. They open only behind
 * the link by which they were written: a later one is made by the coach, who could look at what it opens.
 */
@Entity
@Table(name = "privacy_complaint")
public class Complaint extends OfClient {

    /** By when a client is answered. */
    public static final Duration ANSWER_WITHIN = Duration.ofDays(30);

    public static final int LONGEST = 4000;

    @Column(name = "link_digest")
    private String linkDigest;

    private byte[] words;

    private byte[] answer;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    protected Complaint() {} // For JPA.

    public Complaint(Client client, String linkDigest, Instant now) {
        super(client);
        this.linkDigest = linkDigest;
        this.madeAt = now;
    }

    /** What the words are bound to; known once the complaint has its number. */
    public String seal() {
        return "complaint:" + getId();
    }

    public void says(byte[] sealed) {
        words = sealed;
    }

    public void answer(byte[] sealed, long by, Instant now) {
        answer = sealed;
        answeredBy = by;
        answeredAt = now;
    }

    public void forgetWords() {
        words = null;
        answer = null;
        linkDigest = null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public byte[] getWords() {
        return words;
    }

    public byte[] getAnswer() {
        return answer;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getDueAt() {
        return madeAt.plus(ANSWER_WITHIN);
    }
}
