package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/**
 * What somebody learned on an earlier day, taken over as it was: lessons that were read and checks that were passed, of
 * modules they are on. It counts from that day, as if it had been done here.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class EarlierLearning {

    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Catalog catalog;

    @Inject
    EvidenceLedger ledger;

    @Inject
    AccountService accounts;

    /** The first lessons of a module were read. */
    public void read(long personId, String moduleId, int lessons, LocalDate day) {
        var enrolment = locked(personId, moduleId);
        var module = catalog.of(enrolment.getOrganizationId()).module(moduleId);
        var then = then(personId, day);
        enrolment.begin(module.digest(), then);
        module.lessons().stream()
                .limit(lessons)
                .filter(lesson -> enrolment.read(lesson.id(), then))
                .forEach(lesson -> ledger.record(told(EvidenceKind.LESSON_READ, enrolment, day)
                        .lasting(lesson.minutes())
                        .from("lesson", lesson.id())
                        .with("lesson", lesson.id())));
    }

    /** A whole module was learned, and its check passed with every critical question right. */
    public void passed(long personId, String moduleId, int percent, LocalDate day) {
        read(personId, moduleId, Integer.MAX_VALUE, day);
        var enrolment = locked(personId, moduleId);
        enrolment.passedElsewhere(then(personId, day));
        ledger.record(told(EvidenceKind.CHECK_PASSED, enrolment, day)
                .from("check-earlier", enrolment.getId())
                .with("score", percent)
                .with("critical", "all"));
    }

    private ModuleEnrolment locked(long personId, String moduleId) {
        return enrolments
                .locked(personId, moduleId)
                .orElseThrow(() -> new NotFoundException("module " + moduleId + " of account " + personId));
    }

    private Instant then(long personId, LocalDate day) {
        return day.atTime(NOON).atZone(accounts.zoneOf(personId)).toInstant();
    }

    private static NewEvidence told(String kind, ModuleEnrolment enrolment, LocalDate day) {
        return NewEvidence.of(kind, enrolment.getOrganizationId(), enrolment.getPersonId())
                .on(day)
                .by(enrolment.getPersonId())
                .feeding(EvidenceCategory.LEARNING, EvidenceCategory.COMPETENCY)
                .with("module", enrolment.getModuleId())
                .with("contentVersion", enrolment.getDigest());
    }
}
