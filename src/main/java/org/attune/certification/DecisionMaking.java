package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.certification.Evaluations.Evaluated;
import org.attune.certification.model.Application;
import org.attune.certification.model.Application.State;
import org.attune.certification.model.Attestation;
import org.attune.certification.model.Enrolment;
import org.attune.certification.model.KeptEvaluation;
import org.attune.certification.model.RequirementSet;
import org.attune.certification.model.SeparationOfDuties;
import org.attune.certification.model.SeparationOfDuties.Conflict;
import org.attune.certification.store.Applications;
import org.attune.certification.store.JudgementText;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;

/** What happens when a lead decides: the decision becomes evidence, and what it rested on is kept. */
@ApplicationScoped
class DecisionMaking {

    private static final List<RelationshipKind> TOO_CLOSE =
            List.of(RelationshipKind.SUPERVISOR, RelationshipKind.MENTOR_COACH, RelationshipKind.LINE_MANAGER);

    @Inject
    Evaluations evaluations;

    @Inject
    EvidenceLedger ledger;

    @Inject
    OrganizationService organization;

    @Inject
    Applications applications;

    @Inject
    CertificateIssue certificates;

    @Inject
    StandingKeeper keeper;

    Evaluated evaluate(Enrolment enrolment) {
        return evaluations.evaluate(enrolment);
    }

    /** The same in the language of the page: to be looked at, not to be kept. */
    Evaluated evaluateForReader(Enrolment enrolment) {
        return evaluations.evaluateForReader(enrolment);
    }

    /** All facts ever, so that what a past decision rested on can still be shown. */
    Map<Long, EvidenceFact> history(Enrolment enrolment) {
        return Decisions.byId(ledger.history(enrolment.getOrganizationId(), enrolment.getPersonId()));
    }

    Optional<Conflict> conflict(long leadId, Enrolment enrolment, Collection<EvidenceFact> history) {
        long person = enrolment.getPersonId();
        boolean related = organization.wasEverTo(leadId, person, TOO_CLOSE);
        return SeparationOfDuties.conflict(leadId, person, related, history);
    }

    void decide(Application application, Enrolment enrolment, Verdict verdict) {
        long lead = verdict.leadId();
        ledger.record(NewEvidence.of(EvidenceKind.LEAD_DECISION, enrolment.getOrganizationId(), enrolment.getPersonId())
                .on(evaluations.today(enrolment.getPersonId()))
                .from("application", application.getId())
                .by(lead)
                .with("programme", enrolment.getProgramme())
                .with("version", enrolment.getSetVersion())
                .with(Attestation.OUTCOME, verdict.outcome() == State.AWARDED ? Attestation.AWARD : "not-yet"));
        var judgement = evaluations.evaluate(enrolment).judgement();
        var kept = new KeptEvaluation(enrolment, judgement, JudgementText.of(judgement), evaluations.now());
        applications.keep(kept);
        application.decide(
                verdict.outcome(), verdict.reasons(), kept.getId(), new Application.Decider(lead, evaluations.now()));
    }

    long issue(Application application, RequirementSet set, LocalDate validFrom, long leadId) {
        var facts = ledger.standing(application.getOrganizationId(), application.getPersonId());
        return certificates.issue(application, set, facts, new CertificateIssue.From(validFrom, leadId));
    }

    void refresh(Enrolment enrolment) {
        keeper.refresh(enrolment);
    }

    /** What a lead decides, and why. */
    record Verdict(State outcome, String reasons, long leadId) {}
}
