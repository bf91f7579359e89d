package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One entry in the life of a certificate: suspended, reinstated or revoked, by whom and why. */
@Entity
@Table(name = "certification_mark")
public class CertificateMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "certificate_id", updatable = false)
    private long certificateId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Certificate.Mark mark;

    @Column(updatable = false)
    private String reason;

    @Column(name = "marked_by", updatable = false)
    private long markedBy;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt;

    protected CertificateMark() {} // For JPA.

    public CertificateMark(Certificate certificate, Certificate.Mark mark, String reason, long by, Instant at) {
        organizationId = certificate.getOrganizationId();
        certificateId = certificate.getId();
        this.mark = mark;
        this.reason = reason;
        markedBy = by;
        markedAt = at;
    }

    public Certificate.Mark getMark() {
        return mark;
    }

    public String getReason() {
        return reason;
    }

    public long getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }
}
