package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A package whose files are sound and wait for a decision: its scripts are tried out, then a lead looks at what is new and
 * publishes it or lets it go. What has a fault is never kept; of a script's fault only the words remain.
 */
@Entity
@Table(name = "curriculum_import")
public class ContentImport {

    /** How far it has come. */
    public enum State {
        /** Its scripts are being played through. */
        CHECKING,
        READY,
        /** A script has a fault; the files are gone. */
        REFUSED
    }

    private static final String NOTHING = "{}";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    /** Text by path, as JSON. */
    @Column(nullable = false)
    private String files;

    /** One fault a line. */
    private String faults;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    protected ContentImport() {} // For JPA.

    public ContentImport(long organizationId, long personId, String name, String files, Instant now) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.name = name;
        this.files = files;
        this.state = State.CHECKING;
        this.uploadedAt = now;
    }

    public void ready() {
        state = State.READY;
    }

    /** Keeps why, and nothing else. */
    public void refuse(String why) {
        state = State.REFUSED;
        faults = why;
        files = NOTHING;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public State getState() {
        return state;
    }

    public String getFiles() {
        return files;
    }

    public String getFaults() {
        return faults;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
