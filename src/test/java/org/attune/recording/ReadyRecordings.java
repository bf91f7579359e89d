package org.attune.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.recording.model.FileUpload;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.SessionFacts;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.store.Recordings;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;

/** For in-container tests: a recording of one minute that is ready, with a client who agreed to what the test says. */
@ApplicationScoped
@Transactional
public class ReadyRecordings {

    public static final long MILLIS = 60_000;

    @Inject
    Clients clients;

    @Inject
    ConsentGrants grants;

    @Inject
    Recordings recordings;

    @Inject
    RecordingKeys keys;

    /** Recording and client. */
    public record Made(long recordingId, long clientId) {}

    public Made by(long organizationId, long coachId, ConsentScope... allowed) {
        var now = Instant.now();
        var client = new Client(organizationId, coachId, "Hanna", ZoneId.of("Europe/Berlin"), now);
        clients.add(client);
        var grant = new ConsentGrant(client, RecordedSessions.WORDING, now);
        grant.ask("digest-" + client.getId(), RecordedSessions.WORDING, now);
        grant.explain(RecordedSessions.WORDING, Locale.ENGLISH, now);
        var scopes = EnumSet.of(ConsentScope.RECORD, ConsentScope.OWN_REVIEW);
        scopes.addAll(Set.of(allowed));
        grant.answer(scopes, BerlinDay.today().plusMonths(6), now);
        grants.add(grant);
        write(grant, now);
        var facts = new SessionFacts(client.getId(), BerlinDay.today(), Engagement.REAL, false);
        var recording = new SessionRecording(organizationId, coachId, facts, now);
        recordings.add(recording);
        recording.expect(new FileUpload("token-" + recording.getId(), 10, now.plusSeconds(60)));
        recording.received(now);
        recording.accept(new MediaFile(10, null, "audio/wav", false).lasting(MILLIS, "digest-" + recording.getId()));
        keys.ofNewFile(recording);
        return new Made(recording.getId(), client.getId());
    }

    /** The client changes their answer, without anybody being told by an event. */
    public void nowAllows(long clientId, ConsentScope... allowed) {
        var grant = grants.ofClient(clientId).orElseThrow();
        var now = Instant.now();
        grant.answer(Set.of(allowed), BerlinDay.today().plusMonths(6), now);
        write(grant, now);
    }

    private void write(ConsentGrant grant, Instant now) {
        var digest = Secrets.digest("wording");
        grants.add(new ConsentEntry(grant, ConsentStep.AGREED, digest, grants.lastProof(grant.getId()), now));
    }
}
