package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.attune.shared.NoPersonalData;

/**
 * A piece of the bytes of a clip that was published. Kept by digest for as long as the lessons that name it: somebody may
 * be half-way through an old version (R23). What is shipped belongs to organization 0, which is none.
 */
@Entity
@NoPersonalData("Speakers are actors and trainers who signed a release for this very clip.")
@Table(name = "curriculum_medium_part")
public class MediumPart {

    /** Bytes of each piece but the last. */
    public static final int BYTES = 256 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false, updatable = false)
    private String digest;

    /** Its place among the pieces, from zero. */
    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected MediumPart() {} // For JPA; written by the store in one statement.

    public long getOrganizationId() {
        return organizationId;
    }

    public String getDigest() {
        return digest;
    }

    public int getPlace() {
        return place;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
