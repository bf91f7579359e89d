package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.media.Transcriber;
import org.attune.recording.model.Transcription;
import org.attune.recording.store.Recordings;
import org.attune.shared.Refusal;
import org.attune.shared.jobs.Jobs;

/** Where a coach asks a program on this server for a first draft of a transcript; off unless the operator installed one. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class TranscriptionDesk {

    @Inject
    TranscriptDesk words;

    @Inject
    TranscriptionRuns runs;

    @Inject
    Transcriber transcriber;

    @Inject
    Recordings recordings;

    @Inject
    Jobs jobs;

    /** What a coach can do about it. */
    public enum Offer {
        /** No program is installed. */
        NONE,
        /** The client does not allow it. */
        NOT_ALLOWED,
        READY,
        ASKED,
        FAILED
    }

    /** What is offered for one's own recording. */
    public Offer offerFor(RecordingSummary recording) {
        if (!transcriber.isInstalled()) {
            return Offer.NONE;
        } else if (!runs.isAllowed(recording.id(), recording.clientId())) {
            return Offer.NOT_ALLOWED;
        }
        var state = recordings.find(recording.id()).orElseThrow().getTranscription();
        return state == null ? Offer.READY : Offer.valueOf(state.name());
    }

    /**
     * Asks for a draft.
     *
     * @throws Refusal when nobody may or can write one
     */
    public void ask(long recordingId) {
        var desk = words.open(recordingId);
        var offer = offerFor(desk.recording());
        if (offer == Offer.NONE
                || offer == Offer.NOT_ALLOWED
                || !desk.transcript().isEmpty()) {
            throw new Refusal("recording", "machine.not-now");
        }
        if (offer != Offer.ASKED) {
            recordings.lock(recordingId).orElseThrow().setTranscription(Transcription.ASKED);
            jobs.enqueue(TranscriptionRuns.TRANSCRIBE, String.valueOf(recordingId));
        }
    }
}
