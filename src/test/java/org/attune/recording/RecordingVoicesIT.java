package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.privacy.ConsentScope.AI_AID;
import static org.attune.privacy.ConsentScope.MEASURES;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.AccessLog;
import org.attune.privacy.ConsentWithdrawn;
import org.attune.privacy.Opened;
import org.attune.shared.NotFoundException;
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

/** Two clients on one recording, each with answers of their own. */
@InContainer
@DisplayName("R9 E3: every voice counts")
class RecordingVoicesIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    RecordingVoices voices;

    @Inject
    RecordingService recordings;

    @Inject
    RecordingAccess access;

    @Inject
    MeasureService measures;

    @Inject
    TranscriptionRuns runs;

    @Inject
    ReadyRecordings ready;

    @Inject
    AccessLog log;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    private long school;
    private long ana;
    private ReadyRecordings.Made hanna;
    private ReadyRecordings.Made ben;

    @BeforeEach
    void twoClientsOfOneCoach() {
        school = organizations.found("School of voices");
        ana = person();
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        hanna = ready.by(school, ana, SUPERVISOR);
        ben = ready.by(school, ana);
    }

    @Test
    void aRecordingIsAllowedOnlyWhatEveryVoiceAllows() {
        voices.declare(hanna.recordingId(), ben.clientId());

        assertThat(voices.allow(hanna.recordingId(), RECORD)).isTrue();
        assertThat(voices.allow(hanna.recordingId(), SUPERVISOR)).isFalse();
        assertThat(access.mayPlay(hanna.recordingId())).isTrue();

        ready.nowAllows(ben.clientId(), RECORD);
        assertThat(access.mayPlay(hanna.recordingId())).isFalse();
    }

    @Test
    @DisplayName("R10 R21: nothing is counted and no program drafts unless every voice allows it")
    void nothingIsCountedOrDraftedThatOneVoiceDoesNotAllow() {
        var open = ready.by(school, ana, MEASURES, AI_AID);
        assertThat(measures.of(open.recordingId()).allowed()).isTrue();
        assertThat(runs.isAllowed(open.recordingId(), open.clientId())).isTrue();

        voices.declare(open.recordingId(), ben.clientId());

        assertThat(measures.of(open.recordingId()).allowed()).isFalse();
        assertThat(runs.isAllowed(open.recordingId(), open.clientId())).isFalse();
    }

    @Test
    void oneVoiceThatWithdrawsEndsTheRecordingForAll() {
        voices.declare(hanna.recordingId(), ben.clientId());

        withdrawn.fire(new ConsentWithdrawn(ben.clientId(), school, 1));

        assertThat(recordings.find(hanna.recordingId()).orElseThrow().state()).isEqualTo(RecordingState.ERASED);
        assertThat(recordings.find(ben.recordingId()).orElseThrow().state()).isEqualTo(RecordingState.ERASED);
    }

    @Test
    @DisplayName("R22: every voice sees who opened it")
    void everyVoiceSeesEachOpening() {
        voices.declare(hanna.recordingId(), ben.clientId());

        log.opened(hanna.recordingId(), hanna.clientId(), ana, Opened.MEDIA);

        assertThat(log.openingsOf(hanna.clientId())).hasSize(1);
        assertThat(log.openingsOf(ben.clientId())).hasSize(1);
    }

    @Test
    void onlyClientsOfOnesOwnAreDeclaredAndOnlyOnOnesOwnRecordings() {
        long other = person();
        SignedInAs.somebody(other, school, Role.TRAINEE);
        var strangers = ready.by(school, other);

        assertThatThrownBy(() -> voices.declare(hanna.recordingId(), strangers.clientId()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> voices.of(hanna.recordingId())).isInstanceOf(NotFoundException.class);
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        assertThatThrownBy(() -> voices.declare(hanna.recordingId(), strangers.clientId()))
                .isInstanceOf(NotFoundException.class);
    }

    private long person() {
        var email = Secrets.token().substring(0, 12).toLowerCase(Locale.ROOT) + "@voices.test";
        long id = accounts.open(school, email, "Ana", BerlinDay.ZONE, "attune-demo");
        organizations.giveRole(school, id, Role.TRAINEE, BerlinDay.today().minusDays(1));
        return id;
    }
}
