package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * An award as it was issued: name, title and terms are those of the day, whatever changes later. Only a suspension or a
 * revocation may change what it is worth, and never what it says.
 */
@Entity
@Table(name = "certification_certificate")
public class Certificate {

    /** What a lead has declared about a certificate besides its dates. */
    public enum Mark {
        SUSPENDED,
        REINSTATED,
        REVOKED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String code;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "award_title", updatable = false)
    private String awardTitle;

    @Column(name = "issuer_name", updatable = false)
    private String issuerName;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_by", updatable = false)
    private long issuedBy;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    @Column(name = "renewal_opens_months", updatable = false)
    private int renewalOpensMonths;

    @Column(name = "grace_days", updatable = false)
    private int graceDays;

    @Column(name = "late_months", updatable = false)
    private int lateMonths;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    protected Certificate() {} // For JPA.

    public Certificate(Application application, Wording wording, Validity validity, Issue issue) {
        organizationId = application.getOrganizationId();
        personId = application.getPersonId();
        enrolmentId = application.getEnrolmentId();
        applicationId = application.getId();
        holderName = wording.holder();
        awardTitle = wording.award();
        issuerName = wording.issuer();
        validFrom = validity.validFrom();
        expiresOn = validity.expiresOn();
        renewalOpensMonths = validity.renewalOpensMonths();
        graceDays = validity.graceDays();
        lateMonths = validity.lateMonths();
        issuedOn = issue.on();
        issuedBy = issue.by();
        number = issue.number();
        code = issue.code();
    }

    /** The words on the certificate. */
    public record Wording(String holder, String award, String issuer) {}

    /** The act of issuing: the day, the person, the number and the public code. */
    public record Issue(LocalDate on, long by, String number, String code) {}

    public Validity validity() {
        return new Validity(validFrom, expiresOn, renewalOpensMonths, graceDays, lateMonths);
    }

    public CertificateStatus statusOn(LocalDate day) {
        if (mark == Mark.REVOKED) {
            return CertificateStatus.REVOKED;
        }
        return mark == Mark.SUSPENDED ? CertificateStatus.SUSPENDED : validity().statusOn(day);
    }

    /** Whether the mark may follow the one that stands: a revocation is final, only a suspension can end. */
    public boolean accepts(Mark next) {
        return switch (next) {
            case SUSPENDED -> mark == null;
            case REINSTATED -> mark == Mark.SUSPENDED;
            case REVOKED -> mark != Mark.REVOKED;
        };
    }

    public void mark(Mark next) {
        if (!accepts(next)) {
            throw new IllegalStateException("Certificate " + number + " is marked " + mark + ", not to be " + next);
        }
        mark = next == Mark.REINSTATED ? null : next;
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

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    public String getHolderName() {
        return holderName;
    }

    public String getAwardTitle() {
        return awardTitle;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }
}
