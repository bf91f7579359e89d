package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.AccountErasure;
import org.attune.privacy.store.AccountErasures;
import org.attune.recording.ReadyRecordings;
import org.attune.recording.RecordingService;
import org.attune.recording.RecordingState;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody asks that their account be erased. */
@InContainer
class AccountErasureIT {

    private static final String PASSWORD = "attune-demo";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    OwnDataService own;

    @Inject
    AccountErasureJob job;

    @Inject
    AccountErasures erasures;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    ReadyRecordings recordings;

    @Inject
    RecordingService sessions;

    @Inject
    ClientService clients;

    private long school;
    private long ana;
    private String email;

    @BeforeEach
    void aTraineeWithARecording() {
        school = organizations.found("School of erasure");
        email = Secrets.token().substring(0, 12).toLowerCase(Locale.ROOT) + "@erase.test";
        ana = accounts.open(school, email, "Ana", BerlinDay.ZONE, PASSWORD);
        organizations.giveRole(school, ana, Role.TRAINEE, BerlinDay.today().minusDays(1));
        SignedInAs.somebody(ana, school, Role.TRAINEE);
    }

    @AfterEach
    void theClockGoesBack() {
        MovedClock.reset();
    }

    @Test
    @DisplayName("R11: with a coach goes what their clients had allowed them, and every recording")
    void isDoneAfterTheGraceTimeAndEndsWhatClientsAllowed() {
        var session = recordings.by(school, ana);
        own.ask(PASSWORD, true);
        long erasure = erasures.pendingOf(ana).orElseThrow().getId();

        job.run(String.valueOf(erasure));
        assertThat(accounts.idOf(email)).isPresent();

        MovedClock.pass(AccountErasure.GRACE.plus(Duration.ofMinutes(1)));
        job.run(String.valueOf(erasure));

        assertThat(accounts.idOf(email)).isEmpty();
        assertThat(sessions.find(session.recordingId()).orElseThrow().state()).isEqualTo(RecordingState.ERASED);
        assertThat(clients.aliasOf(session.clientId())).isEmpty();
    }

    @Test
    void isNotDoneOnceThePersonThoughtAgain() {
        own.ask(PASSWORD, true);
        long erasure = erasures.pendingOf(ana).orElseThrow().getId();
        own.undo();
        MovedClock.pass(AccountErasure.GRACE.plus(Duration.ofMinutes(1)));

        job.run(String.valueOf(erasure));

        assertThat(accounts.idOf(email)).isPresent();
    }

    @Test
    void needsThePasswordAndThatTheConsequencesAreUnderstood() {
        assertThatThrownBy(() -> own.ask("wrong password", true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> own.ask(PASSWORD, false)).isInstanceOf(Refusal.class);

        assertThat(own.erasureDue()).isEmpty();
    }

    @Test
    void leavesNoSchoolWithoutAnAdministrator() {
        organizations.giveRole(
                school, ana, Role.ORGANIZATION_ADMIN, BerlinDay.today().minusDays(1));

        assertThatThrownBy(() -> own.ask(PASSWORD, true)).isInstanceOf(Refusal.class);
    }
}
