package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Permitted;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.Voice;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.privacy.store.Voices;
import org.attune.shared.NotFoundException;

/**
 * Who can be heard on a recording. Each voice is a client with a link and answers of their own; what one of them does not
 * allow is not allowed (R9, E3).
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class VoiceService {

    private static final List<ConsentScope> TO_BE_HEARD = List.of(ConsentScope.RECORD, ConsentScope.OWN_REVIEW);

    @Inject
    Voices voices;

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    HeardVoices heard;

    @Inject
    Clock clock;

    /** The consent by which a voice lets itself be recorded, and the proof of its last line. */
    public record VoiceConsent(long clientId, long grantId, String proof) {}

    /** A voice. @param agrees whether this client lets themselves be recorded and heard again by their coach now */
    public record VoiceAnswer(long clientId, boolean agrees) {}

    /** Notes that further clients can be heard on a recording; the caller answers for whose clients and recording they are. */
    public void declare(long recordingId, long firstClientId, Collection<Long> others) {
        var known = on(recordingId, firstClientId);
        others.stream().distinct().filter(other -> !known.contains(other)).forEach(other -> {
            var client = clients.find(other).orElseThrow(() -> new NotFoundException("client " + other));
            voices.add(new Voice(client, recordingId, clock.instant()));
        });
        heard.forget(recordingId);
    }

    /** All clients who can be heard, the one it was planned with first. */
    public List<Long> on(long recordingId, long firstClientId) {
        return List.copyOf(heard.on(recordingId, firstClientId).keySet());
    }

    /** The same, each with their answer. */
    public List<VoiceAnswer> answers(long recordingId, long firstClientId) {
        var now = clock.instant();
        return heard.on(recordingId, firstClientId).entrySet().stream()
                .map(voice -> new VoiceAnswer(voice.getKey(), cover(voice.getValue(), TO_BE_HEARD, now)))
                .toList();
    }

    /** The consents of all voices that agree to be recorded now; whoever does not is missing. */
    public List<VoiceConsent> consentsOn(long recordingId, long firstClientId) {
        var now = clock.instant();
        return heard.on(recordingId, firstClientId).entrySet().stream()
                .filter(voice -> cover(voice.getValue(), List.of(ConsentScope.RECORD), now))
                .map(voice -> consentOf(voice.getKey(), voice.getValue().orElseThrow()))
                .toList();
    }

    private VoiceConsent consentOf(long clientId, ConsentGrant grant) {
        return new VoiceConsent(clientId, grant.getId(), grants.lastProof(grant.getId()));
    }

    /** Recordings on which this client can be heard besides the one they were planned with. */
    public List<Long> furtherRecordingsOf(long clientId) {
        return voices.of(clientId).stream().map(Voice::getRecordingId).toList();
    }

    /** Whether every voice allows, in answer to words that named it, that it is counted how they talk. */
    public boolean allowCounting(long recordingId, long firstClientId, Instant at) {
        return heard.on(recordingId, firstClientId).values().stream()
                .allMatch(grant -> cover(grant, List.of(ConsentScope.MEASURES), at)
                        && Wording.namesCounting(grant.get().getWording()));
    }

    /** The day on which the first yes of all voices is erased unless it is renewed; empty when nobody has said yes. */
    public Optional<LocalDate> erasedOn(long recordingId, long firstClientId) {
        return heard.on(recordingId, firstClientId).values().stream()
                .flatMap(Optional::stream)
                .filter(grant -> grant.getEndsOn() != null)
                .map(ConsentGrant::eraseOn)
                .min(Comparator.naturalOrder());
    }

    /** Whether every voice allows this at that moment. */
    public boolean allow(long recordingId, long firstClientId, ConsentScope scope, Instant at) {
        return allowAll(recordingId, firstClientId, List.of(scope), at);
    }

    /** Whether every voice allows all of this at that moment. */
    public boolean allowAll(long recordingId, long firstClientId, Collection<ConsentScope> scopes, Instant at) {
        return heard.on(recordingId, firstClientId).values().stream().allMatch(grant -> cover(grant, scopes, at));
    }

    private static boolean cover(Optional<ConsentGrant> grant, Collection<ConsentScope> scopes, Instant at) {
        return grant.filter(standing -> scopes.stream().allMatch(scope -> standing.covers(scope, at)))
                .isPresent();
    }
}
