package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Whatever is kept for one client and changes over time. */
@MappedSuperclass
public abstract class OfClient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "client_id", nullable = false, updatable = false)
    private long clientId;

    protected OfClient() {} // For JPA.

    protected OfClient(Client client) {
        this.organizationId = client.getOrganizationId();
        this.clientId = client.getId() == null ? 0 : client.getId(); // A rule can be asked before anything is stored.
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getClientId() {
        return clientId;
    }
}
