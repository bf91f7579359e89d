package org.attune.practice.model.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody whom the author named to read a reflection. Taking it back removes the row, and with it the right. */
@Entity
@Table(name = "practice_reflection_reader")
public class ReflectionReader {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "reflection_id", nullable = false, updatable = false)
    private long reflectionId;

    @Column(name = "reader_id", nullable = false, updatable = false)
    private long readerId;

    @Column(name = "let_at", nullable = false, updatable = false)
    private Instant letAt;

    protected ReflectionReader() {} // For JPA.

    public ReflectionReader(Reflection reflection, long readerId, Instant now) {
        organizationId = reflection.getOrganizationId();
        reflectionId = reflection.getId();
        this.readerId = readerId;
        letAt = now;
    }

    public long getReflectionId() {
        return reflectionId;
    }

    public long getReaderId() {
        return readerId;
    }

    public Instant getLetAt() {
        return letAt;
    }
}
