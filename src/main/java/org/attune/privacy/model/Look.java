package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A client has shown the code and looks at their page, for half an hour. Known by the digest of a secret that only the browser holds. */
@Entity
@Table(name = "privacy_look")
public class Look {

    public static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    @Column(name = "link_digest", nullable = false, updatable = false)
    private String linkDigest;

    @Column(name = "secret_digest", nullable = false, updatable = false)
    private String secretDigest;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    protected Look() {} // For JPA.

    public Look(Client client, String linkDigest, String secretDigest, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.clientId = client.getId();
        this.linkDigest = linkDigest;
        this.secretDigest = secretDigest;
        this.endsAt = now.plus(LASTS);
    }

    public long getClientId() {
        return clientId;
    }
}
