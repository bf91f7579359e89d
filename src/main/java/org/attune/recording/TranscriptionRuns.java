package org.attune.recording;

import static org.attune.recording.model.SealedContent.Kind.DRAFT;
import static org.attune.recording.model.SealedContent.Kind.TRANSCRIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.VoiceService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.Transcription;
import org.attune.recording.model.WebVtt;
import org.attune.recording.store.Recordings;
import org.attune.recording.transcript.Cast;
import org.attune.recording.transcript.TranscriptFile;

/**
 * The way of a machine-made draft: only while the client allows it, only where no person has written a transcript, and
 * labelled as what it is until a person has checked it (R21).
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class TranscriptionRuns {

    static final String TRANSCRIBE = "recording.transcribe";

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    SealedContents contents;

    @Inject
    VoiceService voices;

    @Inject
    Clock clock;

    /**
     * What is to be listened to.
     *
     * @param language what is spoken, as a BCP 47 tag; null where nobody was asked
     */
    public record Run(long recordingId, String object, byte[] key, long length, String language) {}

    /** Whether every voice allows that a program drafts. */
    public boolean isAllowed(long recordingId, long firstClientId) {
        var needed = List.of(ConsentScope.AI_AID, ConsentScope.RECORD);
        return voices.allowAll(recordingId, firstClientId, needed, clock.instant());
    }

    /** What waits for a draft, unless that is no longer wanted or allowed. */
    public Optional<Run> waiting(long recordingId) {
        return asked(recordingId)
                .flatMap(recording -> keys.of(recordingId)
                        .map(key -> new Run(
                                recordingId,
                                RecordingPlayback.soundOf(recording),
                                key,
                                recording.getMedia().getBytes(),
                                recording.getLanguage())));
    }

    /**
     * Keeps what the program wrote as a draft, unless a person was quicker, or something was taken out of what it
     * listened to.
     */
    public void accept(Run run, byte[] written) {
        asked(run.recordingId())
                .filter(recording -> RecordingPlayback.soundOf(recording).equals(run.object()))
                .ifPresentOrElse(recording -> keep(recording, written), () -> fail(run.recordingId()));
    }

    private void keep(SessionRecording recording, byte[] written) {
        try {
            var cues = TranscriptFile.read(written, recording.getMedia().getDurationMillis());
            var kind = Cast.namesIn(cues).isEmpty() ? TRANSCRIPT : DRAFT;
            var text = WebVtt.write(Cast.withOurLabels(cues)).getBytes(StandardCharsets.UTF_8);
            contents.write(recording, kind, text).setByMachine(true);
            recording.setTranscription(null);
        } catch (TranscriptFault fault) {
            recording.setTranscription(Transcription.FAILED);
        }
    }

    /** The program could not do it, or need not or may not any more. */
    public void fail(long recordingId) {
        recordings
                .lock(recordingId)
                .filter(recording -> recording.getTranscription() == Transcription.ASKED)
                .ifPresent(recording -> recording.setTranscription(Transcription.FAILED));
    }

    private Optional<SessionRecording> asked(long recordingId) {
        return recordings
                .lock(recordingId)
                .filter(SessionRecording::isPlayable)
                .filter(recording -> recording.getTranscription() == Transcription.ASKED)
                .filter(recording -> isAllowed(recording.getId(), recording.getClientId()))
                .filter(recording -> contents.read(recordingId, TRANSCRIPT).isEmpty());
    }
}
