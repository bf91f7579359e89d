package org.attune.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.attune.certification.CertificateIssue.From;
import org.attune.certification.DecisionMaking.Verdict;
import org.attune.certification.model.Application;
import org.attune.certification.store.Applications;
import org.attune.certification.store.Enrolments;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/** A certificate that was awarded on an earlier day, taken over with its dates: it runs out when it would have. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class EarlierAwards {

    private static final String REASONS = "Awarded before it was kept here.";

    @Inject
    Enrolments enrolments;

    @Inject
    Applications applications;

    @Inject
    DecisionMaking making;

    @Inject
    CertificateIssue certificates;

    @Inject
    Evaluations evaluations;

    @Inject
    AccountService accounts;

    /** Takes over the award of an enrolment, valid from a day on, as decided by a lead. */
    public long takeOver(long organizationId, long enrolmentId, LocalDate validFrom, long leadId) {
        var enrolment = enrolments
                .find(organizationId, enrolmentId)
                .orElseThrow(() -> new NotFoundException("enrolment " + enrolmentId));
        var application = new Application(enrolment, accounts.nameOf(enrolment.getPersonId()), evaluations.now());
        applications.add(application);
        making.decide(application, enrolment, new Verdict(Application.State.AWARDED, REASONS, leadId));
        var evaluated = evaluations.evaluate(enrolment);
        long certificate =
                certificates.issue(application, evaluated.set(), evaluated.facts(), new From(validFrom, leadId));
        making.refresh(enrolment);
        return certificate;
    }
}
