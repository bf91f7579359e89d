package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.recording.UploadRoom;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Texts;

/** Writes to the operator that people are sent away because the disk is full; once a day, however many they are. */
@ApplicationScoped
public class TellNoRoom implements JobHandler {

    private static final String FEATURE = "recording";

    @Inject
    AttuneConfig config;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Override
    public String kind() {
        return UploadRoom.TELL;
    }

    /** @param payload whose upload was refused, by the organization; blank for the one that keeps further ones quiet */
    @Override
    public void run(String payload) {
        if (!payload.isBlank()) {
            config.operator().ifPresent(address -> tell(Long.parseLong(payload), address));
        }
    }

    private void tell(long organizationId, String address) {
        var language = accounts.idOf(address).map(accounts::languageOf).orElse(Locale.ENGLISH);
        var page = config.publicAddress() + "/organization/work";
        outbox.send(
                organizationId,
                address,
                Texts.in(language, FEATURE, "letter.no-room.subject"),
                Texts.in(language, FEATURE, "letter.no-room.text", page));
    }
}
