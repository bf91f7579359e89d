package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ClientLinkService;
import org.attune.privacy.ConsentScope;
import org.attune.recording.RecordingAcceptance.Learnt;
import org.attune.recording.model.BoundConsent;
import org.attune.recording.model.FileUpload;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.SessionFacts;
import org.attune.recording.model.SessionRecording;
import org.attune.recording.sound.Fingerprinter;
import org.attune.recording.store.BoundConsents;
import org.attune.recording.store.Recordings;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every file tells by which consents the voices on it were recorded. */
@InContainer
class ConsentBindingIT {

    private static final String DIGEST = "d".repeat(64);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    RecordedSessions sessions;

    @Inject
    RecordingAcceptance acceptance;

    @Inject
    RecordingVoices voices;

    @Inject
    RecordingKeys keys;

    @Inject
    Recordings recordings;

    @Inject
    BoundConsents bound;

    @Inject
    ClientLinkService links;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    UserTransaction transaction;

    private long school;
    private long ana;
    private RecordedSessions.Made hanna;

    @BeforeEach
    void aClientWhoAgreed() throws Exception {
        school = organizations.found("School of proofs");
        var email = Secrets.token().substring(0, 12).toLowerCase(Locale.ROOT) + "@bound.test";
        ana = accounts.open(school, email, "Ana", BerlinDay.ZONE, "attune-demo");
        organizations.giveRole(school, ana, Role.TRAINEE, BerlinDay.today().minusDays(1));
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        hanna = sessions.by(school, ana, 1);
    }

    @Test
    @DisplayName("R9: a file that becomes a recording is bound to the consent of every voice by its digest")
    void anAcceptedFileIsBoundToItsConsent() throws Exception {
        long recording = accepted();

        assertThat(bound.of(recording)).singleElement().satisfies(one -> {
            assertThat(one.getClientId()).isEqualTo(hanna.clientId());
            assertThat(one.getFileDigest()).isEqualTo(DIGEST);
            assertThat(one.getConsentProof()).isEqualTo(lastProof(hanna));
        });
        assertThat(links.everythingAbout(hanna.link()).toString()).contains(DIGEST);
    }

    @Test
    @DisplayName("R9 E3: so is a voice that is named later, once and for good")
    void aVoiceThatIsNamedLaterIsBoundToo() throws Exception {
        long recording = accepted();
        var ben = sessions.by(school, ana, 1);
        voices.declare(recording, ben.clientId());
        sessions.allow(ben.link(), ConsentScope.SUPERVISOR);

        assertThat(bound.of(recording))
                .extracting(BoundConsent::getClientId)
                .containsExactly(hanna.clientId(), ben.clientId());
    }

    private String lastProof(RecordedSessions.Made client) {
        var history = links.open(client.link()).orElseThrow().history();
        return history.get(history.size() - 1).proof();
    }

    /** One more file of the same client, that was looked into and found good. */
    private long accepted() throws Exception {
        transaction.begin();
        var now = Instant.now();
        var facts = new SessionFacts(hanna.clientId(), BerlinDay.today(), Engagement.REAL, false);
        var recording = new SessionRecording(school, ana, facts, now);
        recordings.add(recording);
        recording.expect(new FileUpload("bound-" + recording.getId(), 10, now.plusSeconds(60)));
        keys.ofNewFile(recording);
        recording.received(now);
        transaction.commit();
        acceptance.accept(
                recording.getId(),
                new MediaFile(10, null, "audio/wav", false).lasting(60_000, DIGEST),
                new Learnt("{}".getBytes(StandardCharsets.US_ASCII), new Fingerprinter().fingerprint(), List.of()));
        return recording.getId();
    }
}
