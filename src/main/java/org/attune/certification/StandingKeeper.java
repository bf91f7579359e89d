package org.attune.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attune.certification.model.Certificate;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.Standing;
import org.attune.certification.store.Applications;
import org.attune.certification.store.CertificateStore;
import org.attune.certification.store.Enrolments;
import org.attune.evidence.EvidenceChanged;
import org.attune.identity.Permitted;
import org.attune.shared.ApplicationReady;
import org.attune.shared.jobs.Jobs;

/**
 * Keeps the summaries of where people stand. A change of evidence marks a summary stale in the same transaction and asks
 * for a fresh one; what only time changes is looked at once a day.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class StandingKeeper {

    static final String REFRESH = "certification-standing";
    static final String RECHECK = "certification-recheck";
    private static final int BATCH = 200;

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    Applications applications;

    @Inject
    CertificateStore certificates;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void begin(@Observes @Priority(ApplicationReady.JOBS - 1) ApplicationReady ready) {
        jobs.enqueueOnce(RECHECK, RecheckRound.on(LocalDate.now(clock)).payload(), clock.instant());
    }

    void changed(@Observes EvidenceChanged change) {
        if (enrolments.markStale(change.organizationId(), change.personId()) > 0) {
            jobs.enqueue(REFRESH, change.organizationId() + ":" + change.personId());
        }
    }

    /** Computes a person's summaries afresh. */
    public void refresh(long organizationId, long personId) {
        enrolments.of(organizationId, personId).forEach(this::refresh);
    }

    /** Computes one batch of what is stale or due by the calendar, and asks for what follows it. */
    void recheck(RecheckRound round) {
        var today = LocalDate.now(clock);
        var due = enrolments.due(today, round.after(), BATCH);
        due.forEach(standing -> enrolments
                .find(standing.getOrganizationId(), standing.getEnrolmentId())
                .ifPresent(this::refresh));
        if (due.size() == BATCH) {
            var next = round.behind(due.get(BATCH - 1).getEnrolmentId());
            jobs.enqueueOnce(RECHECK, next.payload(), clock.instant());
        } else {
            var next = RecheckRound.on(today.plusDays(1));
            jobs.enqueueOnce(
                    RECHECK,
                    next.payload(),
                    next.day().atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    void refresh(Enrolment enrolment) {
        var standing = enrolments.lockStanding(enrolment.getId()).orElseThrow();
        var evaluated = evaluations.evaluate(enrolment);
        var today = evaluated.evaluation().on();
        var certificate = certificates.latest(enrolment.getId());
        var state = certificate
                .map(one -> stateOf(one, today))
                .orElseGet(() -> isWaiting(enrolment) ? Standing.State.WAITING : Standing.State.UNDERWAY);
        standing.update(
                evaluated.evaluation(),
                evaluated.lastEvidence(),
                state,
                certificate.flatMap(one -> changesOn(one, today)));
    }

    private boolean isWaiting(Enrolment enrolment) {
        return applications
                .latest(enrolment.getId())
                .filter(one -> one.isOpen())
                .isPresent();
    }

    private static Standing.State stateOf(Certificate certificate, LocalDate today) {
        return certificate.statusOn(today).isHeld() ? Standing.State.CERTIFIED : Standing.State.ENDED;
    }

    private static Optional<LocalDate> changesOn(Certificate certificate, LocalDate today) {
        return certificate.statusOn(today).isHeld()
                ? Optional.of(certificate.validity().graceEndsOn().plusDays(1))
                : Optional.empty();
    }
}
