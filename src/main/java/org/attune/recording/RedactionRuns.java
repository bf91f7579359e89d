package org.attune.recording;

import static org.attune.recording.model.SealedContent.Kind.DRAFT;
import static org.attune.recording.model.SealedContent.Kind.PEAKS;
import static org.attune.recording.model.SealedContent.Kind.TRANSCRIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.recording.model.Cue;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.Redaction;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.WebVtt;
import org.attune.recording.redaction.RedactedWords;
import org.attune.recording.redaction.RedactionPlan;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Redactions;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;

/**
 * The way of a redaction: asked for, made by a job, and then, in one transaction, the recording is the redacted one for
 * everybody. Its key is a new one; the old key opens nothing any more but the original, which lies locked away.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RedactionRuns {

    static final String REDACT = "recording.redact";

    @Inject
    Recordings recordings;

    @Inject
    Redactions redactions;

    @Inject
    RecordingKeys keys;

    @Inject
    SealedContents contents;

    @Inject
    Event<RecordingRedacted> told;

    @Inject
    RedactionWork work;

    /** A redaction to be made: of which object, opened by which key, into which one. */
    public record Run(long recordingId, String from, byte[] key, long length, String to, RedactionPlan plan) {}

    /**
     * Asks for a redaction. The caller answers for who wishes it: the owner, or the withdrawal of one of several voices
     * (E3).
     *
     * @param seen digest of the file for which the plan was made: in another one its times mean other places
     * @throws Refusal when the file is another one by now, one is being made already, or too little would be left
     */
    public void ask(long recordingId, String seen, RedactionPlan plan) {
        var recording = recordings
                .lock(recordingId)
                .filter(SessionRecording::isPlayable)
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        var before = redactions.of(recordingId);
        if (!seen.equals(recording.getMedia().getDigest())) {
            throw new Refusal("recording", "redact.changed");
        } else if (before.stream().anyMatch(Redaction::isWaiting)) {
            throw new Refusal("recording", "redact.already");
        } else if (plan.isEmpty()) {
            throw new Refusal("recording", "redact.nothing");
        } else if (plan.rest() < RedactionPlan.SHORTEST_REST) {
            throw new Refusal("recording", "redact.everything");
        }
        int number = before.isEmpty() ? 1 : before.get(0).getNumber() + 1;
        byte[] sealed = keys.seal(recordingId, "plan", plan.written());
        var redaction = new Redaction(recording, number, sealed, work.now());
        redactions.add(redaction);
        work.redact(redaction.getId());
    }

    /** What is to be made, unless it was made, or the recording erased meanwhile. */
    public Optional<Run> waiting(long redactionId) {
        return redactions.lock(redactionId).filter(Redaction::isWaiting).flatMap(redaction -> {
            long id = redaction.getRecordingId();
            var recording = recordings.find(id).filter(SessionRecording::isPlayable);
            return recording.flatMap(found -> keys.of(id)
                    .map(key -> new Run(
                            id,
                            RecordingPlayback.soundOf(found),
                            key,
                            found.getMedia().getBytes(),
                            MediaObjects.redacted(redaction.getNumber()),
                            RedactionPlan.read(keys.open(id, "plan", redaction.getSealedPlan())))));
        });
    }

    /**
     * Makes the redacted file the recording.
     *
     * @param key under which the file lies
     * @return false when the recording was erased meanwhile, so that the file must go
     */
    public boolean finish(long redactionId, byte[] key, MediaFile file, byte[] peaks) {
        var redaction = redactions.lock(redactionId).filter(Redaction::isWaiting);
        var recording = redaction
                .flatMap(found -> recordings.lock(found.getRecordingId()))
                .filter(SessionRecording::isPlayable);
        if (recording.isEmpty()) {
            return false;
        }
        long id = recording.get().getId();
        var plan = RedactionPlan.read(keys.open(id, "plan", redaction.get().getSealedPlan()));
        var transcript = contents.read(id, TRANSCRIPT);
        var words = new RedactedWords(
                plan,
                transcript.map(found -> TranscriptService.cues(found.plain())).orElse(List.of()));
        int former = recording.get().getMedia().getRedaction();
        if (former == 0) {
            redactions.add(keys.lockedAway(recording.get(), work.now()));
        }
        byte[] old = keys.replace(id, key);
        contents.bringOver(id, old, key);
        contents.remove(id, DRAFT);
        contents.write(recording.get(), PEAKS, peaks);
        transcript.ifPresent(found -> keepWords(recording.get(), words.lines()));
        told.fire(new RecordingRedacted(
                id, recording.get().getOrganizationId(), new BroughtOver(id, old, key, plan, words)));
        recording.get().redacted(file.redaction(redaction.get().getNumber()));
        redaction.get().done(file.getDigest(), work.now());
        work.discard(id, former == 0 ? List.of() : List.of(MediaObjects.redacted(former)));
        return true;
    }

    private void keepWords(SessionRecording recording, List<Cue> lines) {
        if (lines.isEmpty()) {
            contents.remove(recording.getId(), TRANSCRIPT);
        } else {
            contents.write(recording, TRANSCRIPT, WebVtt.write(lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** It could not be made; everything stays as it was. */
    public void fail(long redactionId) {
        redactions.lock(redactionId).filter(Redaction::isWaiting).ifPresent(one -> one.failed(work.now()));
    }
}
