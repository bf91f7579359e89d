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
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentService;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.model.SessionFacts;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/** What a coach does with recordings of their own sessions. Nobody reaches another coach's here. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class RecordingService {

    private static final String FEATURE = "recording";

    @Inject
    Recordings recordings;

    @Inject
    ClientService clients;

    @Inject
    ConsentService consents;

    @Inject
    RecordingErasure erasure;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** Any recording by its id, for features that know why they ask; empty when there is none. */
    @Permitted(system = true)
    public Optional<RecordingSummary> find(long recordingId) {
        return recordings.find(recordingId).map(RecordingSummary::of);
    }

    /** One's own recordings, newest session first. */
    public List<RecordingSummary> mine() {
        return recordings.allOf(account.id()).stream().map(RecordingSummary::of).toList();
    }

    /** One of one's own. @throws NotFoundException for any other, or none */
    public RecordingSummary mine(Long recordingId) {
        return RecordingSummary.of(own(recordingId));
    }

    /** Why a file of one's own was refused, empty when it was not. */
    public Optional<RefusalReason> refusalOf(long recordingId) {
        return Optional.ofNullable(own(recordingId).getRefusal());
    }

    /**
     * Plans a recording, before any file is sent.
     *
     * @return its id
     * @throws Refusal when consent does not cover it, the day lies ahead, or names are spoken in full
     */
    public long plan(NewRecording planned) {
        if (planned.sessionOn().isAfter(LocalDate.now(clock.withZone(account.zone())))) {
            throw new Refusal(FEATURE, "upload.session-on.ahead").at("sessionOn");
        }
        if (!planned.firstNamesOnly()) {
            throw new Refusal(FEATURE, "upload.names.full").at("names");
        }
        clients.mine(planned.clientId());
        requireConsent(planned, RECORD);
        requireConsent(planned, OWN_REVIEW);
        var facts = new SessionFacts(planned.clientId(), planned.sessionOn(), planned.engagement(), planned.aiUsed());
        var recording = new SessionRecording(account.organizationId(), account.id(), facts, clock.instant());
        recordings.add(recording);
        return recording.getId();
    }

    /** Erases one's own recording for good. */
    public void erase(long recordingId) {
        var recording = own(recordingId);
        if (recording.getState() != RecordingState.ERASED) {
            erasure.erase(recording, ErasureCause.OWNER);
        }
    }

    /** Consent must have been there before the session was over (R9), and still be. */
    private void requireConsent(NewRecording planned, ConsentScope scope) {
        var now = clock.instant();
        Instant sessionOver =
                planned.sessionOn().plusDays(1).atStartOfDay(account.zone()).toInstant();
        boolean covered = consents.covers(planned.clientId(), scope, now);
        boolean coveredThen = !sessionOver.isBefore(now) || consents.covers(planned.clientId(), scope, sessionOver);
        if (!covered) {
            throw new Refusal(FEATURE, "upload.consent.missing").at("client");
        } else if (!coveredThen) {
            throw new Refusal(FEATURE, "upload.consent.later").at("sessionOn");
        }
    }

    private SessionRecording own(Long recordingId) {
        return Optional.ofNullable(recordingId)
                .flatMap(id -> recordings.ofOwner(id, account.id()))
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
    }
}
