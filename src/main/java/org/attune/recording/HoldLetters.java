package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.recording.model.LegalHold;
import org.attune.recording.model.SessionRecording;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/** Letters about holds. Why something is held stands on the pages of those whom it concerns, never in a letter. */
@ApplicationScoped
class HoldLetters {

    private static final String FEATURE = "recording";

    @Inject
    Outbox outbox;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    RetentionLetters concerned;

    @Inject
    AttuneConfig config;

    /** To everybody who can confirm it. */
    void asked(LegalHold hold, long ownerId) {
        Stream.of(Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN)
                .flatMap(role -> organizations.holdersOf(hold.getOrganizationId(), role).stream())
                .distinct()
                .filter(person -> person != hold.getAskedBy() && person != ownerId)
                .forEach(person -> outbox.send(
                        hold.getOrganizationId(),
                        accounts.emailOf(person),
                        toSchool(person, "letter.hold-asked.subject"),
                        toSchool(
                                person,
                                "letter.hold-asked.text",
                                accounts.nameOf(hold.getAskedBy()),
                                LegalHold.TO_CONFIRM.toDays(),
                                config.publicAddress() + "/recording/holds")));
    }

    /** To the coach and the clients. */
    void begins(SessionRecording recording, LegalHold hold) {
        concerned.toBoth(recording, "letter.hold-begins", hold.getEndsOn());
    }

    /** @param goesOn when the recording is deleted now */
    void ends(SessionRecording recording, LocalDate goesOn) {
        concerned.toBoth(recording, goesOn == null ? "letter.hold-over" : "letter.hold-ends", goesOn);
    }

    private String toSchool(long person, String key, Object... arguments) {
        return Texts.in(accounts.languageOf(person), FEATURE, key, arguments);
    }
}
