package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attune.privacy.ClientAnswer;
import org.attune.privacy.ClientLinkService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.recording.model.FileUpload;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.SessionFacts;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;

/**
 * For in-container tests: a recording with real, encrypted media, of a client who answered by their link and can
 * change that answer. Nothing is taken short but the upload itself.
 */
@ApplicationScoped
@Transactional
public class RecordedSessions {

    /** What the client says on the recording, over and over. */
    public static final byte[] WORDS = "and then I just went quiet; ".getBytes(StandardCharsets.US_ASCII);

    /** Their waveform. */
    public static final String PEAKS = "{\"millis\":60000,\"columns\":[0,1]}";

    /** Version of the sentences that clients are asked. */
    public static final String WORDING = "2";

    private static final int AT_ONCE = 10_000;

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    ClientLinkService links;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    @Inject
    RecordingVault vault;

    @Inject
    RecordingChecks checks;

    /** Recording, client, and the client's link. */
    public record Made(long recordingId, long clientId, String link) {}

    /** A client who allows the coach to record and to listen, and what the test says besides. */
    public Made by(long organizationId, long coachId, int repeats, ConsentScope... allowed) throws IOException {
        var now = Instant.now();
        var client = new Client(organizationId, coachId, "Hanna", ZoneId.of("Europe/Berlin"), now);
        clients.add(client);
        var link = Secrets.token();
        var grant = new ConsentGrant(client, WORDING, now);
        grant.ask(Secrets.digest(link), WORDING, now);
        grants.add(grant);
        allow(link, allowed);
        return new Made(recorded(organizationId, coachId, client.getId(), repeats), client.getId(), link);
    }

    /** The client answers anew. */
    public void allow(String link, ConsentScope... allowed) {
        var scopes = EnumSet.of(ConsentScope.RECORD, ConsentScope.OWN_REVIEW);
        scopes.addAll(Set.of(allowed));
        links.answer(
                link,
                new ClientAnswer(
                        WORDING,
                        Locale.ENGLISH,
                        scopes,
                        BerlinDay.today().plusMonths(6),
                        ClientAnswer.Assurance.given("river stone")));
    }

    private long recorded(long organizationId, long coachId, long clientId, int repeats) throws IOException {
        var facts = new SessionFacts(clientId, BerlinDay.today(), Engagement.REAL, false);
        var recording = new SessionRecording(organizationId, coachId, facts, Instant.now());
        recordings.add(recording);
        long id = recording.getId();
        long length = (long) repeats * WORDS.length;
        recording.expect(new FileUpload("token-" + id, length, Instant.now().plusSeconds(60)));
        vault.prepare(id);
        for (var object : List.of(MediaObjects.MEDIA, MediaObjects.PLAYABLE)) {
            store(id, object, keys.ofNewFile(recording), repeats);
        }
        recording.received(Instant.now());
        recordings.add(recording); // Written down now: the check reads it anew.
        var media = new MediaFile(length, length, "audio/mp4", false).lasting(60_000, digestOf(id));
        checks.accept(id, media, PEAKS.getBytes(StandardCharsets.US_ASCII));
        return id;
    }

    /** Whatever stands for the file's digest here. */
    public static String digestOf(long recordingId) {
        return String.format("%064d", recordingId);
    }

    private void store(long id, String object, byte[] key, int repeats) throws IOException {
        try (var writer = vault.writer(id, object, key)) {
            byte[] often = repeated(Math.min(repeats, AT_ONCE));
            for (int left = repeats; left > 0; left -= AT_ONCE) {
                writer.write(often, 0, Math.min(left, AT_ONCE) * WORDS.length);
            }
            writer.complete();
        }
        vault.settle(id, object);
    }

    private static byte[] repeated(int times) {
        byte[] all = new byte[times * WORDS.length];
        for (int i = 0; i < times; i++) {
            System.arraycopy(WORDS, 0, all, i * WORDS.length, WORDS.length);
        }
        return all;
    }
}
