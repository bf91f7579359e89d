package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.privacy.AccessLog;
import org.attune.privacy.Opened;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.model.Waveform;
import org.attune.recording.store.Recordings;
import org.attune.shared.NotFoundException;

/** Opens a recording for whoever asks, after asking whether they may, and notes for the client that they did. */
@ApplicationScoped
@Transactional
@Permitted
public class RecordingPlayback {

    @Inject
    RecordingAccess access;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    SealedContents contents;

    @Inject
    AccessLog log;

    @Inject
    CurrentAccount account;

    /** What a player needs to be served: where the bytes lie, and the key to them. */
    public record Playable(long recordingId, long openedBy, String object, byte[] key, MediaKind kind) {}

    /** Length, type and identity of the bytes. */
    public record MediaKind(long length, String contentType, String digest) {}

    /**
     * Opens the media, which the client can see.
     *
     * @throws NotFoundException to anyone else
     */
    public Playable open(long recordingId) {
        var recording = playable(recordingId);
        var media = playableOf(recording);
        note(recording, Opened.MEDIA);
        return media;
    }

    /** Opens the media somewhere behind the beginning, as players do when they seek. @see #open */
    public Playable playOn(long recordingId) {
        var recording = playable(recordingId);
        var media = playableOf(recording);
        log.playedOn(recordingId, recording.getClientId(), account.id());
        return media;
    }

    /** Opens the sound for slow lines. @see #open */
    public Playable light(long recordingId) {
        var recording = playable(recordingId);
        var media = recording.getMedia();
        if (media.getLightBytes() == null) {
            throw unknown(recordingId);
        }
        byte[] key = keys.of(recordingId).orElseThrow(() -> unknown(recordingId));
        log.playedOn(recordingId, recording.getClientId(), account.id());
        var kind = new MediaKind(media.getLightBytes(), "audio/mp4", media.getDigest());
        return new Playable(recordingId, account.id(), MediaObjects.LIGHT, key, kind);
    }

    private Playable playableOf(SessionRecording recording) {
        long recordingId = recording.getId();
        byte[] key = keys.of(recordingId).orElseThrow(() -> unknown(recordingId));
        var media = recording.getMedia();
        boolean copy = media.getPlayableBytes() != null;
        return new Playable(
                recordingId,
                account.id(),
                playableObject(recording),
                key,
                new MediaKind(
                        copy ? media.getPlayableBytes() : media.getBytes(), media.getContentType(), media.getDigest()));
    }

    private static String playableObject(SessionRecording recording) {
        var media = recording.getMedia();
        if (media.getRedaction() > 0) {
            return MediaObjects.redacted(media.getRedaction());
        }
        return media.getPlayableBytes() == null ? MediaObjects.MEDIA : MediaObjects.PLAYABLE;
    }

    /** The object whose length is that of the file itself, for programs that read it. */
    static String soundOf(SessionRecording recording) {
        int redaction = recording.getMedia().getRedaction();
        return redaction > 0 ? MediaObjects.redacted(redaction) : MediaObjects.MEDIA;
    }

    /** Whether a stream that began may go on; asked again and again while it runs. */
    @Permitted(system = true)
    public boolean mayGoOn(Playable media) {
        return access.mayStay(media.recordingId(), media.openedBy())
                && recordings
                        .find(media.recordingId())
                        .filter(now -> isCurrent(now, media.object()))
                        .isPresent(); // What was taken out since must not be heard to its end.
    }

    private static boolean isCurrent(SessionRecording recording, String object) {
        boolean light = recording.getMedia().getLightBytes() != null && object.equals(MediaObjects.LIGHT);
        return light || object.equals(playableObject(recording));
    }

    /** The waveform of the whole as JSON. */
    public byte[] peaks(long recordingId) {
        byte[] stored = waveform(recordingId);
        return Waveform.read(stored)
                .map(Waveform::whole)
                .map(RecordingPlayback::ascii)
                .orElse(stored);
    }

    /** The waveform between two moments, in milliseconds, as fine as there is. */
    public byte[] peaks(long recordingId, long from, long to) {
        byte[] stored = waveform(recordingId);
        return Waveform.read(stored)
                .map(waveform -> ascii(waveform.part(from, to)))
                .orElse(stored);
    }

    private byte[] waveform(long recordingId) {
        playable(recordingId);
        return contents.read(recordingId, SealedContent.Kind.PEAKS)
                .map(SealedContents.Opened::plain)
                .orElseThrow(() -> unknown(recordingId));
    }

    private static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** The transcript as WebVTT; empty when there is none. The client sees that it was opened. */
    Optional<SealedContents.Opened> transcript(long recordingId) {
        var recording = playable(recordingId);
        var transcript = contents.read(recordingId, SealedContent.Kind.TRANSCRIPT);
        transcript.ifPresent(text -> note(recording, Opened.TRANSCRIPT));
        return transcript;
    }

    private void note(SessionRecording recording, Opened what) {
        log.opened(recording.getId(), recording.getClientId(), account.id(), what);
    }

    private SessionRecording playable(long recordingId) {
        if (!access.mayPlay(recordingId)) {
            throw unknown(recordingId);
        }
        return recordings.find(recordingId).orElseThrow(() -> unknown(recordingId));
    }

    private static NotFoundException unknown(long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
