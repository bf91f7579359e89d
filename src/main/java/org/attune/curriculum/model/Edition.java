package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What an organization has published for its own people: one version of a module or of a page of the library. The
 * newest that is not retired is what people begin with; those who began keep theirs (R23). An edition without a digest
 * holds no text: it closes a module to new starts until it is retired itself.
 */
@Entity
@Table(name = "curriculum_edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "content_id", nullable = false, updatable = false)
    private String contentId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(updatable = false)
    private String digest;

    /** What is new in it, in the words of the preview. */
    @Column(nullable = false, updatable = false)
    private String changes;

    @Embedded
    private Urgency urgency;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false, updatable = false)
    private long publishedBy;

    /** When those inside were told by letter that they have to go over. */
    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_by")
    private Long retiredBy;

    /** Whether those who have begun must go over to it, and what they are told (R23: a safety fix). */
    @Embeddable
    public static class Urgency {

        @Column(name = "must_read", nullable = false, updatable = false)
        private boolean mustRead;

        @Column(updatable = false)
        private String notice;

        protected Urgency() {} // For JPA.

        private Urgency(boolean mustRead, String notice) {
            this.mustRead = mustRead;
            this.notice = notice;
        }

        public static Urgency none() {
            return new Urgency(false, null);
        }

        public static Urgency mustRead(String notice) {
            return new Urgency(true, notice);
        }
    }

    /** Which content an edition is of, under which title, and in which version; no digest closes it. */
    public record Text(String contentId, String title, String digest) {}

    protected Edition() {} // For JPA.

    public Edition(long organizationId, Text text, String changes, Urgency urgency, long publishedBy, Instant now) {
        this.organizationId = organizationId;
        this.contentId = text.contentId();
        this.title = text.title();
        this.digest = text.digest();
        this.changes = changes;
        this.urgency = urgency;
        this.publishedBy = publishedBy;
        this.publishedAt = now;
    }

    /** Nobody begins with it any more; a second time changes nothing. */
    public void retire(long by, Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
            retiredBy = by;
        }
    }

    /** Those inside have been told by letter; they are told once. */
    public void called(Instant now) {
        calledAt = now;
    }

    /** Whether letters have to go out to those inside. */
    public boolean isToCall() {
        return urgency.mustRead && calledAt == null && !isRetired();
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Whether it says that nobody may begin with the content at all. */
    public boolean isClosing() {
        return digest == null;
    }

    /** Whether somebody who began with another version at that time has to go over to this one. */
    public boolean callsOver(String digestBegun, Instant begunAt) {
        return urgency.mustRead && !isRetired() && !digest.equals(digestBegun) && publishedAt.isAfter(begunAt);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public String getContentId() {
        return contentId;
    }

    public String getTitle() {
        return title;
    }

    public String getDigest() {
        return digest;
    }

    public String getChanges() {
        return changes;
    }

    public boolean isMustRead() {
        return urgency.mustRead;
    }

    public String getNotice() {
        return urgency.notice;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getPublishedBy() {
        return publishedBy;
    }

    public Instant getRetiredAt() {
        return retiredAt;
    }

    public Long getRetiredBy() {
        return retiredBy;
    }
}
