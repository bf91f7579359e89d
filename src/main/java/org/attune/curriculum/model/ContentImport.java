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
import java.util.List;

/**
 * A package on its way in: it is read and its scripts are tried out, then a lead looks at what is new and publishes it or
 * lets it go. Of a package with a fault nothing is kept but the list of its faults.
 */
@Entity
@Table(name = "curriculum_import")
public class ContentImport {

    /** How far it has come. */
    public enum State {
        /** It is being read. */
        CHECKING,
        READY,
        /** It has a fault; the files are gone. */
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

    /** One a line: what was found so far, what it was refused for, or what a lead should know although it is sound. */
    private String faults;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    protected ContentImport() {} // For JPA.

    /** Who offers a package, and what it is called. */
    public record Offer(long organizationId, long personId, String name) {}

    /** @param faults what the look into the package found already */
    public ContentImport(Offer offer, String files, String faults, Instant now) {
        this.organizationId = offer.organizationId();
        this.personId = offer.personId();
        this.name = offer.name();
        this.faults = faults;
        this.files = files;
        this.state = State.CHECKING;
        this.uploadedAt = now;
    }

    /** May be published; some dates in it may have passed. */
    public void ready(String overdue) {
        state = State.READY;
        faults = overdue;
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

    public boolean isChecking() {
        return state == State.CHECKING;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public List<String> getFaults() {
        return faults == null ? List.of() : faults.lines().toList();
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
