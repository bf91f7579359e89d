package org.attune.practice.model.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody else opened a reflection. Only ever added; the author can read it. */
@Entity
@Table(name = "practice_reflection_opening")
public class ReflectionOpening {

    /** Somebody who reads, writes a line and looks again has opened it once. */
    public static final Duration ONE_SITTING = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "reflection_id", nullable = false, updatable = false)
    private long reflectionId;

    @Column(name = "reader_id", nullable = false, updatable = false)
    private long readerId;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    protected ReflectionOpening() {} // For JPA.

    public ReflectionOpening(Reflection reflection, long readerId, Instant now) {
        organizationId = reflection.getOrganizationId();
        reflectionId = reflection.getId();
        this.readerId = readerId;
        openedAt = now;
    }

    public long getReflectionId() {
        return reflectionId;
    }

    public long getReaderId() {
        return readerId;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
