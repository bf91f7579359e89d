package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.privacy.ClientService;
import org.attune.privacy.VoiceService;
import org.attune.recording.measures.Loudness;
import org.attune.recording.measures.Measure;
import org.attune.recording.measures.SessionMeasures;
import org.attune.recording.model.SealedContent;
import org.attune.recording.model.Voice;
import org.attune.recording.model.Waveform;
import org.attune.shared.NotFoundException;

/**
 * What can be counted in a session: for the coach first, and for their supervisor once the coach has looked at it as it
 * is now. Nobody else reaches it, whatever their role, and it feeds no rating (R19, R21). Nothing is kept: each look
 * counts anew, so a corrected transcript shows at once and an erased one leaves nothing.
 */
@ApplicationScoped
@Transactional
@Permitted({Role.TRAINEE, Role.SUPERVISOR})
public class MeasureService {

    private static final int HUNDREDTHS = 100;
    private static final int THOUSANDTHS = 1000;

    @Inject
    RecordingPlayback playback;

    @Inject
    RecordingService recordings;

    @Inject
    SealedContents contents;

    @Inject
    ClientService clients;

    @Inject
    VoiceService voices;

    @Inject
    Moment moment;

    /** Who looks, and when. */
    @ApplicationScoped
    static class Moment {

        @Inject
        CurrentAccount account;

        @Inject
        Clock clock;

        boolean isOf(long accountId) {
            return account.id() == accountId;
        }

        boolean has(Role role) {
            return account.has(role);
        }

        Instant now() {
            return clock.instant();
        }
    }

    /** What was counted. @throws NotFoundException to whoever may not look (yet) */
    public MeasuresView of(Long recordingId) {
        if (recordingId == null) {
            throw new NotFoundException("recording");
        }
        var transcript =
                playback.transcript(recordingId).map(TranscriptView::of).orElse(TranscriptView.NONE);
        var recording = recordings.find(recordingId).orElseThrow(() -> unknown(recordingId));
        boolean own = moment.isOf(recording.ownerId());
        boolean allowed = covers(recording);
        if (!own && !(allowed && transcript.seen() && moment.has(Role.SUPERVISOR))) {
            throw unknown(recordingId);
        }
        return new MeasuresView(
                recording,
                clients.aliasOf(recording.clientId()),
                own,
                allowed,
                transcript.cues().stream().anyMatch(cue -> cue.voice() == Voice.COACH),
                transcript.seen(),
                transcript.byMachine(),
                transcript.revision(),
                allowed ? counted(recording, transcript) : List.of());
    }

    /** The coach has looked; from now on their supervisor may. @param revision the transcript's, as it was shown */
    @Permitted(Role.TRAINEE)
    public void noteSeen(long recordingId, long revision) {
        var recording = recordings.mine(recordingId);
        if (covers(recording)) {
            own(recordingId).filter(row -> row.getRevision() == revision).ifPresent(SealedContent::noteSeen);
        }
    }

    /** The coach keeps it to themselves again. */
    @Permitted(Role.TRAINEE)
    public void hide(long recordingId) {
        recordings.mine(recordingId);
        own(recordingId).ifPresent(SealedContent::forgetSeen);
    }

    private Optional<SealedContent> own(long recordingId) {
        return playback.transcript(recordingId).map(SealedContents.Opened::row);
    }

    private List<Measure> counted(RecordingSummary recording, TranscriptView transcript) {
        var loudness = contents.read(recording.id(), SealedContent.Kind.PEAKS)
                .map(peaks -> loudness(peaks.plain()))
                .orElse(new Loudness(0, new int[0]));
        return SessionMeasures.of(transcript.cues(), loudness, recording.language());
    }

    private static Loudness loudness(byte[] stored) {
        return Waveform.read(stored)
                .map(wave -> loudness(wave.whole(), THOUSANDTHS))
                .orElseGet(() -> loudness(new String(stored, StandardCharsets.US_ASCII), HUNDREDTHS));
    }

    private static Loudness loudness(String peaks, int full) {
        try (var reader = Json.createReader(new StringReader(peaks))) {
            var json = reader.readObject();
            int[] columns = json.getJsonArray("columns").getValuesAs(JsonNumber.class).stream()
                    .mapToInt(column -> column.intValue() * HUNDREDTHS / full)
                    .toArray();
            return new Loudness(json.getJsonNumber("millis").longValue(), columns);
        }
    }

    private boolean covers(RecordingSummary recording) {
        return voices.allowCounting(recording.id(), recording.clientId(), moment.now());
    }

    private static NotFoundException unknown(long recordingId) {
        return new NotFoundException("recording " + recordingId);
    }
}
