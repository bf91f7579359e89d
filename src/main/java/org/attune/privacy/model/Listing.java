package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer to whether a client may be listed, by alias, in their coach's log of hours. It has nothing to do with being
 * recorded. Lines are only ever added; what the client said themselves weighs more than anything said for them.
 */
@Entity
@Table(name = "privacy_listing")
public class Listing {

    /** Version of the sentences that are asked. */
    public static final String WORDING = "1";

    /** Who says so. */
    public enum Source {
        CLIENT,
        /** The client told their coach, who noted it. */
        COACH,
        /** A letter of the organization that arranged the coaching. */
        LETTER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(nullable = false, updatable = false)
    private boolean agreed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Source source;

    @Column(name = "letter_id", updatable = false)
    private Long letterId;

    @Column(nullable = false, updatable = false)
    private String wording = WORDING;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant at;

    protected Listing() {} // For JPA.

    private Listing(Client client, boolean agreed, Source source, String language, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.clientId = client.getId();
        this.language = language;
        this.agreed = agreed;
        this.source = source;
        this.at = now;
    }

    /** @param readIn in which language they were asked */
    public static Listing byClient(Client client, boolean agreed, Locale readIn, Instant now) {
        return new Listing(client, agreed, Source.CLIENT, readIn.getLanguage(), now);
    }

    public static Listing byCoach(Client client, Instant now) {
        return new Listing(client, true, Source.COACH, client.getLanguage(), now);
    }

    public static Listing byLetter(Client client, OrganizationLetter letter, Instant now) {
        var listing = new Listing(client, true, Source.LETTER, client.getLanguage(), now);
        listing.letterId = letter.getId();
        return listing;
    }

    /** What counts of these answers, oldest first: the client's latest word, or else the latest said for them. */
    public static Optional<Listing> standing(List<Listing> answers) {
        var own = answers.stream()
                .filter(answer -> answer.source == Source.CLIENT)
                .toList();
        var counted = own.isEmpty() ? answers : own;
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    }

    public long getClientId() {
        return clientId;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public Source getSource() {
        return source;
    }

    public Long getLetterId() {
        return letterId;
    }

    public Instant getAt() {
        return at;
    }

    public String getWording() {
        return wording;
    }

    public String getLanguage() {
        return language;
    }
}
