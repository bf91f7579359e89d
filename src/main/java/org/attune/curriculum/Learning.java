package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;

/** What a trainee does with the modules they are on. A module they are not on is not there for them. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Learning {

    @Inject
    EnrolmentStore enrolments;

    @Inject
    Catalog catalog;

    @Inject
    Standings standings;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The trainee's modules. */
    public List<ModuleProgress> modules() {
        return enrolments.of(account.id()).stream().map(standings::progressOf).toList();
    }

    /** One of the trainee's modules. @throws NotFoundException for any other */
    public ModuleProgress module(String moduleId) {
        return enrolments
                .of(account.id(), moduleId)
                .map(standings::progressOf)
                .orElseThrow(() -> new NotFoundException("module " + moduleId + " of this trainee"));
    }

    /** Binds the trainee to the version they have before them. */
    public void begin(String moduleId, String digestSeen) {
        locked(moduleId).begin(catalog.module(moduleId, digestSeen).digest(), clock.instant());
    }

    /** Notes that the trainee has read a lesson, once; what they began with it they will finish (R23). */
    public void read(String moduleId, String lessonId, String digestSeen) {
        var enrolment = locked(moduleId);
        enrolment.begin(catalog.module(moduleId, digestSeen).digest(), clock.instant());
        var lesson = catalog.module(moduleId, enrolment.getDigest())
                .lesson(lessonId)
                .orElseThrow(() -> new NotFoundException("lesson " + lessonId));
        if (enrolment.read(lessonId, clock.instant())) {
            ledger.record(NewEvidence.of(EvidenceKind.LESSON_READ, enrolment.getOrganizationId(), account.id())
                    .on(LocalDate.now(clock.withZone(account.zone())))
                    .lasting(lesson.minutes())
                    .from("lesson", lessonId)
                    .by(account.id())
                    .feeding(EvidenceCategory.LEARNING, EvidenceCategory.COMPETENCY)
                    .with("module", moduleId)
                    .with("lesson", lessonId)
                    .with("contentVersion", enrolment.getDigest()));
        }
    }

    ModuleEnrolment locked(String moduleId) {
        return enrolments
                .locked(account.id(), moduleId)
                .orElseThrow(() -> new NotFoundException("module " + moduleId + " of this trainee"));
    }

    CheckStanding standing(ModuleEnrolment enrolment, LearningModule module) {
        return standings.standing(enrolment, module);
    }
}
