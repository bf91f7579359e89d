package org.attune.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.attune.identity.CurrentAccount;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ClientService;
import org.attune.privacy.Opened;
import org.attune.recording.RecordingAccess;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingSummary;
import org.attune.shared.NotFoundException;

/** What recording and consent say about the session behind a review, asked anew each time. */
@ApplicationScoped
class Sessions {

    @Inject
    RecordingService recordings;

    @Inject
    RecordingAccess access;

    @Inject
    ClientService clients;

    @Inject
    AccessLog log;

    @Inject
    CurrentAccount account;

    /** The session, and whether the person who makes this request may open it now. */
    Session of(long recordingId) {
        var recording = summary(recordingId);
        return new Session(recording, clients.aliasOf(recording.clientId()), contentOf(recording));
    }

    /**
     * The trainee's own recording.
     *
     * @throws NotFoundException for any other, or one that may not be opened now
     */
    Session own(Long recordingId) {
        var session = owned(recordingId);
        if (!session.isOpen()) {
            throw unknown(recordingId);
        }
        return session;
    }

    /** The trainee's own recording, whether it can be opened now or not. */
    Session owned(Long recordingId) {
        if (recordingId == null || summary(recordingId).ownerId() != account.id()) {
            throw unknown(recordingId);
        }
        return of(recordingId);
    }

    long durationOf(long recordingId) {
        return summary(recordingId).durationMillis();
    }

    boolean mayOpen(long recordingId) {
        return access.mayPlay(recordingId);
    }

    /** Notes for the client that words about the session were read (R22). */
    void noteCommentsOpened(Session session) {
        log.opened(session.recordingId(), session.clientId(), account.id(), Opened.COMMENTS);
    }

    private Session.Content contentOf(RecordingSummary recording) {
        if (recording.isErased()) {
            return Session.Content.GONE;
        }
        return access.mayPlay(recording.id()) ? Session.Content.OPEN : Session.Content.PAUSED;
    }

    private RecordingSummary summary(long recordingId) {
        return recordings.find(recordingId).orElseThrow(() -> unknown(recordingId));
    }

    private static NotFoundException unknown(Long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
