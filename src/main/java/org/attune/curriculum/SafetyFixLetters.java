package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.attune.curriculum.model.Edition;
import org.attune.curriculum.model.ModuleEnrolment;
import org.attune.curriculum.store.Editions;
import org.attune.curriculum.store.EnrolmentStore;
import org.attune.identity.AccountService;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/**
 * Tells everybody who has begun a module that a safety fix of it waits to be read (R23). Their Today says so, too; the
 * letter is for those who would not look there soon. Who has begun with the corrected text, or gone over by now, gets
 * none.
 */
@ApplicationScoped
@Transactional
class SafetyFixLetters implements JobHandler {

    static final String KIND = "curriculum.safety-fix-letters";

    private static final String FEATURE = "curriculum";

    @Inject
    Editions editions;

    @Inject
    EnrolmentStore enrolments;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String editionId) {
        editions.locked(Long.parseLong(editionId)).filter(Edition::isToCall).ifPresent(this::write);
    }

    private void write(Edition edition) {
        edition.called(clock.instant());
        var called = enrolments.begun(edition.getOrganizationId(), edition.getContentId()).stream()
                .filter(enrolment -> edition.callsOver(enrolment.getDigest(), enrolment.getBoundAt()))
                .map(ModuleEnrolment::getPersonId)
                .toList();
        var names = accounts.namesOf(called);
        called.stream().filter(names::containsKey).forEach(person -> write(edition, person, names.get(person)));
    }

    private void write(Edition edition, long person, String name) {
        var language = accounts.languageOf(person);
        var page = config.publicAddress() + "/curriculum/changes?module=" + edition.getContentId();
        var words = List.of(name, edition.getTitle(), edition.getNotice(), page);
        outbox.send(
                edition.getOrganizationId(),
                accounts.emailOf(person),
                Texts.in(language, FEATURE, "mail.safety-fix.subject", edition.getTitle()),
                Texts.in(language, FEATURE, "mail.safety-fix.text", words.toArray()));
    }
}
