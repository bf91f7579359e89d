package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.privacy.ClientMail;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.mail.Outbox;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** Letters about how long a recording is kept. They name no client to the coach: a letter is read in many places. */
@ApplicationScoped
class RetentionLetters {

    private static final String FEATURE = "recording";

    @Inject
    Outbox outbox;

    @Inject
    AccountService accounts;

    @Inject
    VoiceService voices;

    @Inject
    ClientMail clients;

    @Inject
    AttuneConfig config;

    /** To the coach, and to each client whose address is known. */
    void goesSoon(SessionRecording recording, LocalDate day) {
        toBoth(recording, "letter.goes-soon", day);
    }

    /** @param what key of the texts; a day, when there is one, fills their second place */
    void toBoth(SessionRecording recording, String what, LocalDate day) {
        var coach = accounts.languageOf(recording.getOwnerId());
        outbox.send(
                recording.getOrganizationId(),
                accounts.emailOf(recording.getOwnerId()),
                text(coach, what + ".subject", recording, day),
                text(coach, what + ".coach", recording, day));
        voices.on(recording.getId(), recording.getClientId())
                .forEach(client -> clients.send(
                        client,
                        language -> text(language, what + ".subject", recording, day),
                        language -> text(language, what + ".client", recording, day)));
    }

    private String text(Locale language, String key, SessionRecording recording, LocalDate day) {
        return Texts.in(
                language,
                FEATURE,
                key,
                format(recording.getSessionOn(), language),
                format(day, language),
                config.publicAddress() + "/recording/recording?id=" + recording.getId());
    }

    private static String format(LocalDate day, Locale language) {
        return day == null ? "" : Dates.fullDay(day, language);
    }
}
