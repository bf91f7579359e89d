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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.shared.security.Secrets;

/**
 * One line of the consent ledger: who was asked what, in which wording, and what was answered when. Lines are only ever
 * added. Each carries a digest of itself and of the line before, so that a changed or missing line shows.
 */
@Entity
@Table(name = "privacy_consent_entry")
public class ConsentEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ConsentStep step;

    @Column(nullable = false, updatable = false)
    private String scopes;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(nullable = false, updatable = false)
    private String wording;

    @Column(name = "wording_digest", nullable = false, updatable = false)
    private String wordingDigest;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String proof;

    protected ConsentEntry() {} // For JPA.

    /** @param previousProof proof of the line before, or empty for the first */
    public ConsentEntry(ConsentGrant grant, ConsentStep step, String wordingDigest, String previousProof, Instant now) {
        this.organizationId = grant.getOrganizationId();
        this.grantId = grant.getId();
        this.step = step;
        this.scopes = ConsentScope.joined(grant.getScopes());
        this.endsOn = grant.getEndsOn();
        this.wording = grant.getWording();
        this.wordingDigest = wordingDigest;
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.proof = proofAfter(previousProof);
    }

    /** Whether this line is what it was when it followed the given one. */
    public boolean follows(String previousProof) {
        return proof.equals(proofAfter(previousProof));
    }

    private String proofAfter(String previousProof) {
        return Secrets.digest(String.join(
                "\n",
                previousProof,
                String.valueOf(grantId),
                step.name(),
                scopes,
                String.valueOf(endsOn),
                wording,
                wordingDigest,
                at.toString()));
    }

    public Long getId() {
        return id;
    }

    public long getGrantId() {
        return grantId;
    }

    public ConsentStep getStep() {
        return step;
    }

    public Set<ConsentScope> getScopes() {
        return ConsentScope.parsed(scopes);
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getWording() {
        return wording;
    }

    public String getWordingDigest() {
        return wordingDigest;
    }

    public Instant getAt() {
        return at;
    }

    public String getProof() {
        return proof;
    }
}
