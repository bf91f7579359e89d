package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.practice.Occasion;
import org.attune.practice.OccasionSource;
import org.attune.privacy.ClientService;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;

/** Recorded sessions that somebody may want to reflect on; an erased one is no longer among them. */
@ApplicationScoped
@Transactional
@Permitted
public class RecordingOccasions implements OccasionSource {

    private static final int MOST = 12;

    @Inject
    Recordings recordings;

    @Inject
    ClientService clients;

    @Inject
    CurrentAccount account;

    @Override
    public String kind() {
        return "recording";
    }

    @Override
    public List<Occasion> mine() {
        var latest = recordings.allOf(account.id()).stream()
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .limit(MOST)
                .toList();
        return occasions(latest);
    }

    @Override
    public Optional<Occasion> mine(long id) {
        return recordings
                .find(id)
                .filter(recording -> recording.getOwnerId() == account.id())
                .filter(recording -> recording.getState() != RecordingState.ERASED)
                .flatMap(recording -> occasions(List.of(recording)).stream().findFirst());
    }

    private List<Occasion> occasions(List<SessionRecording> some) {
        var aliases = some.isEmpty()
                ? Map.<Long, String>of()
                : clients.aliasesOf(
                        some.stream().map(SessionRecording::getClientId).collect(Collectors.toSet()));
        return some.stream()
                .map(recording -> new Occasion(
                        kind(),
                        recording.getId(),
                        aliases.getOrDefault(recording.getClientId(), ""),
                        recording.getSessionOn()))
                .toList();
    }
}
