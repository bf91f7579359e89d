package org.attune.logbook.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * One safety drill, played live before an assessor. It is passed only when every critical behaviour was met, and then
 * lasts twelve calendar months; leave does not stop that clock. The result stays as it was signed.
 */
@Entity
@Table(name = "logbook_safety_drill")
public class SafetyDrill {

    /** The behaviours of which none may be missed. */
    public static final List<String> CRITICAL = List.of("SAF-1", "SAF-2", "SAF-3", "SAF-4", "SAF-5");

    /** For how many calendar months a passed drill stands. */
    public static final int MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "trainee_id", updatable = false)
    private long traineeId;

    @Column(name = "assessor_id", updatable = false)
    private long assessorId;

    @Column(updatable = false)
    private String scenario;

    @Column(name = "held_on", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String missed;

    @Column(updatable = false)
    private boolean passed;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "debriefed_at")
    private Instant debriefedAt;

    @Column(name = "fact_id")
    private Long factId;

    protected SafetyDrill() {} // For JPA.

    /** @param day when it was played, in the trainee's zone */
    public SafetyDrill(long organizationId, long traineeId, long assessorId, String scenario, LocalDate day) {
        this.organizationId = organizationId;
        this.traineeId = traineeId;
        this.assessorId = assessorId;
        this.scenario = scenario;
        this.day = day;
    }

    /**
     * Signs the outcome.
     *
     * @param met which of the critical behaviours were met
     */
    public SafetyDrill signed(Collection<String> met, Instant now) {
        missed = CRITICAL.stream().filter(one -> !met.contains(one)).collect(joining(" "));
        passed = missed.isEmpty();
        validUntil = passed ? day.plusMonths(MONTHS) : null;
        recordedAt = now;
        return this;
    }

    public void isFact(long id) {
        factId = id;
    }

    public void debriefed(Instant now) {
        debriefedAt = now;
    }

    /** Not passed, and the talk of the same day has not been noted yet (E19). */
    public boolean isDebriefOpen() {
        return !passed && debriefedAt == null;
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getTraineeId() {
        return traineeId;
    }

    public long getAssessorId() {
        return assessorId;
    }

    public String getScenario() {
        return scenario;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<String> getMissed() {
        return missed.isEmpty() ? List.of() : List.of(missed.split(" "));
    }

    public boolean isPassed() {
        return passed;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public Instant getDebriefedAt() {
        return debriefedAt;
    }

    public Long getFactId() {
        return factId;
    }
}
