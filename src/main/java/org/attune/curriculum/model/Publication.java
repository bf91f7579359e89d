package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/** Which versions together made up the curriculum from a moment on. The latest one is served when a new tree is faulty. */
@Entity
@NoPersonalData("Which content was published when.")
@Table(name = "curriculum_publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Digest by content id, as JSON. */
    @Column(nullable = false, updatable = false)
    private String versions;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected Publication() {} // For JPA.

    public Publication(String versions, Instant now) {
        this.versions = versions;
        this.publishedAt = now;
    }

    public String getVersions() {
        return versions;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
