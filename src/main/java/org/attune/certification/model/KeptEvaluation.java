package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An evaluation kept because a decision rests on it (R2). It holds the words of the day and the ids of the facts, so
 * that the decision can be explained line by line for as long as the ledger exists.
 */
@Entity
@Table(name = "certification_evaluation")
public class KeptEvaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;

    @Column(updatable = false)
    private String programme;

    @Column(name = "set_version", updatable = false)
    private int setVersion;

    @Column(updatable = false)
    private String digest;

    @Column(name = "judged_on", updatable = false)
    private LocalDate judgedOn;

    @Column(updatable = false)
    private String result;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    protected KeptEvaluation() {} // For JPA.

    public KeptEvaluation(Enrolment enrolment, Judgement judgement, String result, Instant now) {
        organizationId = enrolment.getOrganizationId();
        personId = enrolment.getPersonId();
        enrolmentId = enrolment.getId();
        programme = judgement.version().programme();
        setVersion = judgement.version().number();
        digest = judgement.version().digest();
        judgedOn = judgement.on();
        this.result = result;
        keptAt = now;
    }

    public Long getId() {
        return id;
    }

    public SetVersion getVersion() {
        return new SetVersion(programme, setVersion, digest);
    }

    public LocalDate getJudgedOn() {
        return judgedOn;
    }

    public String getResult() {
        return result;
    }
}
