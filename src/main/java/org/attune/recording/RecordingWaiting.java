package org.attune.recording;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.attune.identity.Permitted;
import org.attune.privacy.ClientService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Files that are still to be sent, for a coach's Today. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RecordingWaiting implements WaitingSource {

    private static final List<RecordingState> WAITING =
            List.of(RecordingState.PLANNED, RecordingState.UPLOADING, RecordingState.REFUSED);

    @Inject
    Recordings recordings;

    @Inject
    ClientService clients;

    @Override
    public String mayWait() {
        return Recordings.MAY_WAIT;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var waiting = recordings.ofOwnerIn(accountId, WAITING);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var aliases = clients.aliasesOf(
                waiting.stream().map(SessionRecording::getClientId).collect(toSet()));
        return waiting.stream().map(recording -> lineOf(recording, aliases)).toList();
    }

    private static Waiting lineOf(SessionRecording recording, Map<Long, String> aliases) {
        return new Waiting(
                "recording",
                "waiting." + recording.getState(),
                List.of(aliases.getOrDefault(recording.getClientId(), "")),
                "/recording/upload?id=" + recording.getId(),
                new Waiting.Span(recording.getCreatedAt(), recording.getUpload().getExpiresAt()),
                Waiting.Turn.YOU);
    }
}
