package org.attune.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one enrolment stands, in a few numbers. A summary for overviews, computed from the ledger and never a source:
 * decisions always evaluate afresh.
 */
@Entity(name = "ProgrammeStanding")
@Table(name = "certification_standing")
public class Standing {

    /** Where a person is on the way, as an organization may know it. The order is that of the overview. */
    public enum State {
        WAITING,
        UNDERWAY,
        CERTIFIED,
        ENDED
    }

    @Id
    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "organization_id", updatable = false)
    private long organizationId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String programme;

    @Column(name = "set_version", updatable = false)
    private int setVersion;

    private int state;

    private int met;

    private int total;

    @Column(name = "next_requirement")
    private String nextRequirement;

    private boolean ready;

    @Column(name = "quiet_since")
    private LocalDate quietSince;

    @Column(name = "recheck_on")
    private LocalDate recheckOn;

    private boolean stale;

    protected Standing() {} // For JPA.

    public Standing(Enrolment enrolment) {
        enrolmentId = enrolment.getId();
        organizationId = enrolment.getOrganizationId();
        personId = enrolment.getPersonId();
        programme = enrolment.getProgramme();
        setVersion = enrolment.getSetVersion();
        quietSince = enrolment.getEnrolledOn();
        state = State.UNDERWAY.ordinal();
    }

    /** Takes over what an evaluation found, and in which state the application or certificate puts the person. */
    public void update(
            Evaluation evaluation, Optional<LocalDate> lastEvidence, State now, Optional<LocalDate> stateChangesOn) {
        met = evaluation.met();
        total = evaluation.lines().size();
        nextRequirement = evaluation.next().map(line -> line.requirement().id()).orElse(null);
        ready = evaluation.readyForDecision() && !evaluation.complete();
        lastEvidence.filter(day -> day.isAfter(quietSince)).ifPresent(day -> quietSince = day);
        state = now.ordinal();
        recheckOn = Stream.of(evaluation.mayChangeOn(), stateChangesOn)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        stale = false;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public String getProgramme() {
        return programme;
    }

    public int getSetVersion() {
        return setVersion;
    }

    public State getState() {
        return State.values()[state];
    }

    public int getMet() {
        return met;
    }

    public int getTotal() {
        return total;
    }

    public String getNextRequirement() {
        return nextRequirement;
    }

    public boolean isReady() {
        return ready;
    }

    public LocalDate getQuietSince() {
        return quietSince;
    }

    public boolean isStale() {
        return stale;
    }
}
