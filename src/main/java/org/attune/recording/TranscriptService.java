package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.WebVtt;
import org.attune.recording.store.Keys;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/** The words of a recording: brought in by its owner, read by whoever may play it, sealed under its key. */
@ApplicationScoped
@Transactional
@Permitted
public class TranscriptService {

    private static final SealedContent.Kind KIND = SealedContent.Kind.TRANSCRIPT;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    Keys contents;

    @Inject
    RecordingPlayback playback;

    @Inject
    CurrentAccount account;

    /** What was said, in order; empty without a transcript. @throws NotFoundException to whoever may not play it */
    public List<Cue> of(long recordingId) {
        return playback.transcript(recordingId)
                .map(text -> read(new String(text, StandardCharsets.UTF_8)))
                .orElse(List.of());
    }

    /** Replaces the transcript of one's own recording by a WebVTT file. @throws Refusal telling what is wrong with it */
    @Permitted(Role.TRAINEE)
    public void bringIn(long recordingId, byte[] file) {
        var recording = recordings
                .ofOwner(recordingId, account.id())
                .filter(SessionRecording::isPlayable)
                .orElseThrow(() -> new NotFoundException("recording " + recordingId));
        byte[] text = WebVtt.write(read(decoded(file))).getBytes(StandardCharsets.UTF_8);
        byte[] key = keys.of(recordingId).orElseThrow(() -> new NotFoundException("recording " + recordingId));
        byte[] sealed = Secrets.seal(key, text, KIND + " of recording " + recordingId);
        contents.content(recordingId, KIND)
                .ifPresentOrElse(
                        present -> present.replace(sealed),
                        () -> contents.add(
                                new SealedContent(recording.getOrganizationId(), recordingId, KIND, sealed)));
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal(new TranscriptFault(TranscriptFault.Kind.NOT_WEBVTT, 1));
        }
    }

    private static List<Cue> read(String text) {
        try {
            return WebVtt.read(text);
        } catch (TranscriptFault fault) {
            throw refusal(fault);
        }
    }

    private static Refusal refusal(TranscriptFault fault) {
        return new Refusal("recording", "transcript.fault." + fault.kind(), fault.line()).at("transcriptFile");
    }
}
