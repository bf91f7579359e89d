package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attune.identity.AccountService;
import org.attune.identity.Permitted;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.AccessEvent;
import org.attune.privacy.model.Client;
import org.attune.privacy.store.AccessEvents;
import org.attune.privacy.store.Clients;
import org.attune.shared.NotFoundException;

/** Who opened what of a client, and when: written by whoever serves the content, read by client and coach (R22). */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class AccessLog {

    /** Playing on and seeking ask the server many times, as does work on comments; within this time it is one opening. */
    static final Duration ONE_SITTING = Duration.ofMinutes(30);

    /** A player may ask for the beginning more than once before it plays; within this time it is one opening. */
    static final Duration ONE_START = Duration.ofMinutes(1);

    /** So many are read at once. */
    public static final int SHOWN = 200;

    @Inject
    AccessEvents events;

    @Inject
    Clients clients;

    @Inject
    VoiceService voices;

    @Inject
    OrganizationService organizations;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    /**
     * Notes that this person opened something of this client's recording; cheap to call for each request. Media and
     * copies count each time; words of it, which a page reads again with every change made on it, once a sitting.
     */
    public void opened(long recordingId, long clientId, long accountId, Opened what) {
        note(recordingId, clientId, accountId, what, what.isEachTimeAnew() ? ONE_START : ONE_SITTING);
    }

    /** Notes that this person asked for more of media that they have open, which is a new opening only after a while. */
    public void playedOn(long recordingId, long clientId, long accountId) {
        note(recordingId, clientId, accountId, Opened.MEDIA, ONE_SITTING);
    }

    private void note(long recordingId, long clientId, long accountId, Opened what, Duration atMostEvery) {
        var now = clock.instant();
        if (!events.hasSince(recordingId, accountId, what, now.minus(atMostEvery))) {
            voices.on(recordingId, clientId).forEach(voice -> {
                var client = clients.find(voice).orElseThrow(() -> new NotFoundException("client " + voice));
                events.add(new AccessEvent(client, recordingId, accountId, readerOf(client, accountId), what, now));
            });
        }
    }

    /** The latest openings of all recordings of a client, newest first. The caller answers for who may read them. */
    public List<Opening> openingsOf(long clientId) {
        return openingsBefore(Long.MAX_VALUE, clientId);
    }

    /** The next older ones, before the one of this number; the same otherwise. */
    public List<Opening> openingsBefore(long openingId, long clientId) {
        var some = events.before(openingId, clientId, SHOWN);
        if (some.isEmpty()) {
            return List.of();
        }
        var names = accounts.namesOf(
                some.stream().map(AccessEvent::getAccountId).distinct().toList());
        return some.stream()
                .map(event -> new Opening(
                        event.getId(),
                        event.getAt(),
                        names.getOrDefault(event.getAccountId(), ""),
                        event.getReader(),
                        event.getWhat(),
                        event.getRecordingId()))
                .toList();
    }

    private Reader readerOf(Client client, long accountId) {
        if (client.getCoachId() == accountId) {
            return Reader.COACH;
        }
        if (organizations.supervises(accountId, client.getCoachId())) {
            return Reader.SUPERVISOR;
        }
        var roles = organizations.rolesOf(accountId);
        return Reader.of(roles);
    }
}
