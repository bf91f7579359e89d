package org.attune.recording;

import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.privacy.ConsentService;
import org.attune.recording.model.SessionFacts;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * What a coach declares before a file is sent: which session it was, who can be heard, in what language. Without the
 * consent of every voice there is no recording a file could belong to (R9, E3).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RecordingPlans {

    private static final String FEATURE = "recording";

    @Inject
    Recordings recordings;

    @Inject
    ClientService clients;

    @Inject
    ConsentService consents;

    @Inject
    RetentionTerms terms;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * Plans a recording, before any file is sent.
     *
     * @return its id
     * @throws Refusal when consent of a voice does not cover it, the day lies ahead, or names are spoken in full
     */
    public long plan(NewRecording planned) {
        if (planned.sessionOn().isAfter(LocalDate.now(clock.withZone(account.zone())))) {
            throw new Refusal(FEATURE, "upload.session-on.ahead").at("sessionOn");
        }
        if (!planned.firstNamesOnly()) {
            throw new Refusal(FEATURE, "upload.names.full").at("names");
        }
        requireConsent(planned);
        planned.others().forEach(other -> requireConsentOf(other, planned));
        var facts = new SessionFacts(
                planned.clientId(),
                planned.sessionOn(),
                planned.engagement(),
                planned.aiUsed(),
                canonical(planned.language()));
        var recording = new SessionRecording(account.organizationId(), account.id(), facts, clock.instant());
        recordings.add(recording);
        terms.begin(recording, planned.others());
        return recording.getId();
    }

    /** One spelling for each language; what is no language is asked again. */
    private static String canonical(String tag) {
        var language = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty()) {
            throw new Refusal(FEATURE, "upload.language.missing").at("spoken");
        }
        return language.toLanguageTag();
    }

    private void requireConsent(NewRecording planned) {
        clients.mine(planned.clientId());
        if (!allows(planned.clientId(), clock.instant())) {
            throw new Refusal(FEATURE, "upload.consent.missing").at("client");
        } else if (!allowedThen(planned.clientId(), planned.sessionOn())) {
            throw new Refusal(FEATURE, "upload.consent.later").at("sessionOn");
        }
    }

    private void requireConsentOf(long other, NewRecording planned) {
        var voice = clients.mine(other);
        if (voice.isTombstone()) {
            throw new NotFoundException("voice " + other);
        } else if (!allows(other, clock.instant())) {
            throw new Refusal(FEATURE, "upload.others.missing", voice.alias()).at("others");
        } else if (!allowedThen(other, planned.sessionOn())) {
            throw new Refusal(FEATURE, "upload.others.later", voice.alias()).at("others");
        }
    }

    /** Consent must have been there before the session was over (R9), and still be. */
    private boolean allowedThen(long clientId, LocalDate sessionOn) {
        var over = sessionOn.plusDays(1).atStartOfDay(account.zone()).toInstant();
        return !over.isBefore(clock.instant()) || allows(clientId, over);
    }

    private boolean allows(long clientId, Instant at) {
        return consents.coversAll(clientId, List.of(RECORD, OWN_REVIEW), at);
    }
}
