package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a trainee does with modules. Those of their programmes open in the programme's order; any other may be begun by
 * anybody who learns.
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class Learning {

    @Inject
    OwnModules own;

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

    /**
     * A module, as far as the trainee has come with it.
     *
     * @throws NotFoundException for one that does not exist
     */
    public ModuleProgress module(String moduleId) {
        var enrolment = own.find(moduleId);
        return standings.progressOf(enrolment, own.needsOf(enrolment));
    }

    /** Binds the trainee to the version they have before them, and puts them on the module if they were not. */
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
        return own.locked(moduleId);
    }

    ModuleNews newsOf(ModuleEnrolment enrolment) {
        return standings.newsOf(enrolment);
    }

    /** Refuses to go on before a safety fix was read. */
    void requireNewsRead(ModuleEnrolment enrolment) {
        var news = newsOf(enrolment);
        if (news != null && news.mustRead()) {
            throw new Refusal("curriculum", "changes.read-first");
        }
    }

    CheckStanding standing(ModuleEnrolment enrolment, LearningModule module) {
        return standings.standing(enrolment, module);
    }
}
