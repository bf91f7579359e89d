package org.attune.certification;

import static java.util.stream.Collectors.toMap;
import static org.attune.identity.Role.PROGRAMME_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.certification.DecisionMaking.Verdict;
import org.attune.certification.Evaluations.Evaluated;
import org.attune.certification.model.Application;
import org.attune.certification.model.Application.State;
import org.attune.certification.model.Enrolment;
import org.attune.certification.store.Applications;
import org.attune.certification.store.CertificateStore;
import org.attune.certification.store.Enrolments;
import org.attune.certification.store.JudgementText;
import org.attune.evidence.EvidenceFact;
import org.attune.identity.AccountService;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** A programme lead decides applications of their organization, except those they stand too close to (R6). */
@ApplicationScoped
@Transactional
@Permitted(PROGRAMME_LEAD)
public class Decisions {

    private static final String FEATURE = "certification";
    private static final int REASONS_LENGTH = 2000;
    private static final int LATEST_START_DAYS = 92;

    @Inject
    Applications applications;

    @Inject
    Enrolments enrolments;

    @Inject
    CertificateStore certificates;

    @Inject
    DecisionMaking making;

    @Inject
    AccountService accounts;

    @Inject
    CurrentAccount account;

    /** Open applications, the longest waiting first. */
    public List<Application> open() {
        return applications.open(account.organizationId());
    }

    /** The last decisions made, the latest first. */
    public List<Application> decided() {
        return applications.decided(account.organizationId());
    }

    /** Everything one decision rests on. */
    public Dossier dossier(Long applicationId) {
        var application = application(applicationId);
        var enrolment = enrolment(application);
        var evaluated = making.evaluateForReader(enrolment);
        var judgement = applications
                .kept(application.getEvaluationId())
                .map(JudgementText::read)
                .orElseGet(evaluated::judgement);
        var history = making.history(enrolment);
        var decider = application.getDecidedBy() == null ? null : accounts.nameOf(application.getDecidedBy());
        return new Dossier(
                application,
                judgement,
                history,
                making.conflict(account.id(), enrolment, history.values()),
                certificates.latest(enrolment.getId()),
                new Dossier.Words(evaluated.set().award().title(), decider));
    }

    /**
     * Awards the certificate.
     *
     * @param validFrom its first day, today or at most three months ahead
     */
    public long award(long applicationId, LocalDate validFrom, String reasons) {
        var application = application(applicationId);
        var enrolment = enrolment(application);
        var why = required(reasons);
        var evaluated = requireDecidable(application, enrolment);
        var today = evaluated.evaluation().on();
        if (validFrom == null || validFrom.isBefore(today) || validFrom.isAfter(today.plusDays(LATEST_START_DAYS))) {
            throw new Refusal(FEATURE, "refused.valid-from").at("validFrom");
        }
        if (!evaluated.evaluation().readyForDecision()) {
            throw new Refusal(FEATURE, "refused.no-longer-met");
        }
        making.decide(application, enrolment, new Verdict(State.AWARDED, why, account.id()));
        long certificate = making.issue(application, evaluated.set(), validFrom, account.id());
        making.refresh(enrolment);
        return certificate;
    }

    /** Says "not yet", with what is missing; the trainee may ask again. */
    public void notYet(long applicationId, String reasons) {
        var application = application(applicationId);
        var enrolment = enrolment(application);
        var why = required(reasons);
        requireDecidable(application, enrolment);
        making.decide(application, enrolment, new Verdict(State.NOT_YET, why, account.id()));
        making.refresh(enrolment);
    }

    private Evaluated requireDecidable(Application application, Enrolment enrolment) {
        enrolments.lockStanding(enrolment.getId()); // Two leads decide one after the other,
        applications.refresh(application); // and the second one sees what the first decided.
        if (!application.isOpen()) {
            throw new Refusal(FEATURE, "refused.decided");
        }
        Map<Long, EvidenceFact> history = making.history(enrolment);
        making.conflict(account.id(), enrolment, history.values()).ifPresent(conflict -> {
            throw new Refusal(
                    FEATURE,
                    "conflict." + conflict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        return making.evaluate(enrolment);
    }

    private Application application(Long id) {
        return applications
                .find(account.organizationId(), id == null ? 0 : id)
                .orElseThrow(() -> new NotFoundException("application " + id));
    }

    private Enrolment enrolment(Application application) {
        return enrolments
                .find(application.getOrganizationId(), application.getEnrolmentId())
                .orElseThrow();
    }

    private static String required(String reasons) {
        if (reasons == null || reasons.isBlank()) {
            throw new Refusal(FEATURE, "refused.reasons").at("reasons");
        }
        if (reasons.strip().length() > REASONS_LENGTH) {
            throw new Refusal(FEATURE, "refused.reasons-long", REASONS_LENGTH).at("reasons");
        }
        return reasons.strip();
    }

    static Map<Long, EvidenceFact> byId(List<EvidenceFact> facts) {
        return facts.stream().collect(toMap(EvidenceFact::getId, fact -> fact));
    }
}
