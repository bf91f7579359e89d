package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * What a sponsor, an employer for example, who pays for a client's coaching may learn: that it takes place, and nothing
 * of what is said. Coach and client read the same words; it counts once the client has agreed to them.
 */
@Entity
@Table(name = "privacy_sponsor")
public class SponsorAgreement extends OfClient {

    /** Version of the sentences. */
    public static final String WORDING = "1";

    private String sponsor;

    @Column(nullable = false, updatable = false)
    private String wording = WORDING;

    @Column(name = "named_at", nullable = false, updatable = false)
    private Instant namedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String language;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SponsorAgreement() {} // For JPA.

    public SponsorAgreement(Client client, String sponsor, Instant now) {
        super(client);
        this.sponsor = OrganizationLetter.named(sponsor, "sponsor");
        this.namedAt = now;
    }

    /** The client agrees to these words, or not. */
    public void answer(boolean yes, Locale readIn, Instant now) {
        answer = yes ? "YES" : "NO";
        language = readIn.getLanguage();
        answeredAt = now;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public void forgetSponsor() {
        sponsor = null;
    }

    public boolean isStanding() {
        return endedAt == null;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public boolean isAgreed() {
        return "YES".equals(answer);
    }

    public String getSponsor() {
        return sponsor;
    }

    public String getWording() {
        return wording;
    }

    public Instant getNamedAt() {
        return namedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
