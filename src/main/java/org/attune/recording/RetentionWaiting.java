package org.attune.recording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.attune.identity.Permitted;
import org.attune.privacy.ClientService;
import org.attune.recording.model.Retention;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.store.Retentions;
import org.attune.shared.Waiting;
import org.attune.shared.WaitingSource;

/** Recordings that go within days, for their coach's Today. */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class RetentionWaiting implements WaitingSource {

    @Inject
    Retentions retentions;

    @Inject
    Recordings recordings;

    @Inject
    ClientService clients;

    @Inject
    RecordingHolds holds;

    @Override
    public String mayWait() {
        return Retentions.GOES_SOON;
    }

    @Override
    public List<Waiting> waitingFor(long accountId) {
        var soon = holds.free(retentions.goingSoonOf(accountId)).toList();
        var sessions = recordings
                .all(soon.stream().map(Retention::getRecordingId).toList())
                .stream()
                .collect(toMap(SessionRecording::getId, SessionRecording::getClientId));
        var aliases = clients.aliasesOf(sessions.values());
        return soon.stream()
                .filter(one -> sessions.containsKey(one.getRecordingId()))
                .map(one -> new Waiting(
                        "recording",
                        "waiting.goes-soon",
                        List.of(aliases.getOrDefault(sessions.get(one.getRecordingId()), "")),
                        "/recording/recording?id=" + one.getRecordingId(),
                        new Waiting.Span(one.getTellFrom(), one.getGoesAt()),
                        Waiting.Turn.YOU))
                .toList();
    }
}
