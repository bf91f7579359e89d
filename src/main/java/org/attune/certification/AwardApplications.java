package org.attune.certification;

import static org.attune.identity.Role.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.certification.model.Application;
import org.attune.certification.store.Applications;
import org.attune.certification.store.CertificateStore;
import org.attune.certification.store.Enrolments;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** A trainee asks for the decision, once everything else is met. */
@ApplicationScoped
@Transactional
@Permitted(TRAINEE)
public class AwardApplications {

    private static final String FEATURE = "certification";

    @Inject
    Enrolments enrolments;

    @Inject
    Evaluations evaluations;

    @Inject
    Applications applications;

    @Inject
    CertificateStore certificates;

    @Inject
    StandingKeeper keeper;

    @Inject
    CurrentAccount account;

    /** Asks for the decision on one's own enrolment; asking again while it is open changes nothing. */
    public long ask(long enrolmentId) {
        enrolments.lockStanding(
                enrolmentId); // Before anything is read: the second of two tabs must see what the first did.
        var enrolment = enrolments
                .find(account.organizationId(), enrolmentId)
                .filter(one -> one.getPersonId() == account.id())
                .orElseThrow(() -> new NotFoundException("own enrolment " + enrolmentId));
        var latest = applications.latest(enrolmentId);
        if (latest.filter(Application::isOpen).isPresent()) {
            return latest.get().getId();
        }
        if (certificates.latest(enrolmentId).isPresent()) {
            throw new Refusal(FEATURE, "refused.awarded");
        }
        if (!evaluations.evaluate(enrolment).evaluation().readyForDecision()) {
            throw new Refusal(FEATURE, "refused.not-ready");
        }
        var application = new Application(enrolment, account.getName(), evaluations.now());
        applications.add(application);
        keeper.refresh(enrolment);
        return application.getId();
    }
}
