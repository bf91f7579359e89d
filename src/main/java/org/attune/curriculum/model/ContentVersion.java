package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/**
 * The files of one module, rubric or programme as they were published once. Kept for good: somebody may be half-way
 * through them, or have been rated by them (R23). What is shipped belongs to organization 0, which is none.
 */
@Entity
@NoPersonalData("Published lessons and rubrics; authors sign in the files themselves.")
@Table(name = "curriculum_content_version")
public class ContentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "content_id", nullable = false, updatable = false)
    private String contentId;

    @Column(nullable = false, updatable = false)
    private String digest;

    /** Text by path, as JSON. */
    @Column(nullable = false, updatable = false)
    private String files;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected ContentVersion() {} // For JPA; written by the store in one statement.

    public long getOrganizationId() {
        return organizationId;
    }

    public String getContentId() {
        return contentId;
    }

    public String getDigest() {
        return digest;
    }

    public String getFiles() {
        return files;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
