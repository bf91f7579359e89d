package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody went over to a newer version of a module they were in, because they liked to or had to (R23). */
@Entity
@Table(name = "curriculum_move")
public class ContentMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    @Column(name = "edition_id", updatable = false)
    private Long editionId; // None: it came with Attune itself.

    @Column(name = "from_digest", nullable = false, updatable = false)
    private String fromDigest;

    @Column(name = "to_digest", nullable = false, updatable = false)
    private String toDigest;

    @Column(name = "moved_at", nullable = false, updatable = false)
    private Instant movedAt;

    protected ContentMove() {} // For JPA.

    /** @param enrolment as it was before */
    public ContentMove(ModuleEnrolment enrolment, Long editionId, String toDigest, Instant now) {
        this.organizationId = enrolment.getOrganizationId();
        this.personId = enrolment.getPersonId();
        this.moduleId = enrolment.getModuleId();
        this.editionId = editionId;
        this.fromDigest = enrolment.getDigest();
        this.toDigest = toDigest;
        this.movedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getModuleId() {
        return moduleId;
    }

    public String getFromDigest() {
        return fromDigest;
    }

    public String getToDigest() {
        return toDigest;
    }

    public Instant getMovedAt() {
        return movedAt;
    }
}
