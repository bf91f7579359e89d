package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.identity.AccountService;
import org.attune.logbook.model.SafetyEvent;
import org.attune.organization.OrganizationService;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/** The letter that tells a supervisor to look today. It says that something happened, and nothing about it. */
@ApplicationScoped
class SafetyEventLetters {

    @Inject
    OrganizationService organization;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Inject
    AttuneConfig config;

    /** Who is to be told: the latest of today's supervisors. */
    Optional<Long> supervisorOf(long traineeId) {
        return organization.supervisorsOf(traineeId).stream().findFirst();
    }

    void tell(SafetyEvent event) {
        long supervisor = event.getSupervisorId();
        var language = accounts.languageOf(supervisor);
        outbox.send(
                event.getOrganizationId(),
                accounts.emailOf(supervisor),
                Texts.in(language, "logbook", "mail.event.subject"),
                Texts.in(
                        language,
                        "logbook",
                        "mail.event.text",
                        accounts.nameOf(supervisor),
                        accounts.nameOf(event.getTraineeId()),
                        config.publicAddress() + "/logbook/event?id=" + event.getId()));
    }
}
