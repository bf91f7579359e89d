package org.attune.practice.model.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a reader left for the author: a few warm words, one comment each, never a score. Kept encrypted. */
@Entity
@Table(name = "practice_reflection_comment")
public class ReflectionComment {

    public static final int MAX = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "reflection_id", nullable = false, updatable = false)
    private long reflectionId;

    @Column(name = "reader_id")
    private Long readerId;

    @Column(nullable = false)
    private byte[] words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected ReflectionComment() {} // For JPA.

    public ReflectionComment(Reflection reflection, long readerId, byte[] sealed, Instant now) {
        organizationId = reflection.getOrganizationId();
        reflectionId = reflection.getId();
        this.readerId = readerId;
        write(sealed, now);
    }

    /** Says it anew, in the place of what was said. */
    public void write(byte[] sealed, Instant now) {
        words = sealed;
        writtenAt = now;
    }

    /** The reader's account is erased; what they gave is the author's and stays, without a name. */
    public void forgetReader() {
        readerId = null;
    }

    public long getReflectionId() {
        return reflectionId;
    }

    public Long getReaderId() {
        return readerId;
    }

    public byte[] getWords() {
        return words;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
