package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.logbook.model.SafetyEvent;
import org.attune.organization.OrganizationService;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/** The letters that tell a supervisor to look today, or that somebody is wanted who can. None says what happened. */
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
        toSupervisor(event, "mail.event");
    }

    /** Told, but not looked at yet. */
    void remind(SafetyEvent event) {
        toSupervisor(event, "mail.event-again");
    }

    private void toSupervisor(SafetyEvent event, String key) {
        var trainee = accounts.nameOf(event.getTraineeId());
        write(event, event.getSupervisorId(), key, trainee, "/logbook/event?id=" + event.getId());
    }

    /**
     * The day is nearly over and there is nobody to tell. The coach is asked to speak to their programme lead, and leads
     * and administrators to find somebody; whose event it is, is not in their letter.
     */
    void askForSomebody(SafetyEvent event) {
        write(event, event.getTraineeId(), "mail.event-untold", "", "/logbook/event?id=" + event.getId());
        overseersOf(event.getOrganizationId())
                .forEach(overseer -> write(event, overseer, "mail.event-nobody", "", "/logbook/events"));
    }

    private List<Long> overseersOf(long organizationId) {
        return Stream.of(Role.ORGANIZATION_ADMIN, Role.PROGRAMME_LEAD)
                .flatMap(role -> organization.holdersOf(organizationId, role).stream())
                .distinct()
                .toList();
    }

    private void write(SafetyEvent event, long to, String key, String about, String page) {
        var language = accounts.languageOf(to);
        outbox.send(
                event.getOrganizationId(),
                accounts.emailOf(to),
                Texts.in(language, "logbook", key + ".subject"),
                Texts.in(
                        language, "logbook", key + ".text", accounts.nameOf(to), about, config.publicAddress() + page));
    }
}
