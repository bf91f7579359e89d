package org.attune.shared.irrevocable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.identity.Role.TRAINEE;
import static org.attune.privacy.ConsentScope.ASSESSOR;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.attune.identity.AccountService;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ClientAnswer;
import org.attune.privacy.ClientLinkService;
import org.attune.privacy.ClientService;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.ConsentService;
import org.attune.privacy.ConsentState;
import org.attune.privacy.model.ConsentEntry;
import org.attune.privacy.model.ConsentStep;
import org.attune.privacy.store.ConsentGrants;
import org.attune.recording.RecordedSessions;
import org.attune.recording.RecordingPlayback;
import org.attune.shared.ApplicationReady;
import org.attune.shared.NotFoundException;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows of an older day come back; what clients took back since then does not. */
@InContainer
class RestoredBackupIT {

    private static final List<String> TABLES = List.of(
            "privacy_client",
            "privacy_grant",
            "privacy_consent_entry",
            "recording_recording",
            "recording_key",
            "recording_sealed",
            "recording_viewer");

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    RecordedSessions sessions;

    @Inject
    IrrevocableList list;

    @Inject
    ClientLinkService links;

    @Inject
    ClientService clients;

    @Inject
    ConsentService consents;

    @Inject
    ConsentGrants grants;

    @Inject
    RecordingPlayback playback;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Clock clock;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private RecordedSessions.Made session;

    @BeforeEach
    void aRecordingOfABackup() throws Exception {
        long school = organizations.found("School of backups");
        var address = "ana" + school + "@restore.test";
        long ana = accounts.open(school, address, "Ana", ZoneId.of("Europe/Berlin"), "attune-demo");
        session = sessions.by(school, ana, 3, SUPERVISOR, ASSESSOR);
        SignedInAs.somebody(ana, school, TRAINEE);
        backUp();
    }

    @Test
    @DisplayName("R11: a client who withdrew stays withdrawn, with alias, consent and key")
    void bringsNoWithdrawnClientBack() throws SQLException {
        links.withdraw(session.link());
        restore();
        assertThat(playback.open(session.recordingId())).isNotNull();

        start();

        assertThatThrownBy(() -> playback.open(session.recordingId())).isInstanceOf(NotFoundException.class);
        assertThat(covers(RECORD)).isFalse();
        assertThat(clients.aliasOf(session.clientId())).isEmpty();
        assertThat(links.open(session.link()).orElseThrow().state().isOver()).isTrue();
    }

    @Test
    @DisplayName("R11: so does one whom the backup knows, but not yet what they were asked")
    void bringsNoAliasBack() throws SQLException {
        links.withdraw(session.link());
        restore();
        execute("DELETE FROM privacy_grant WHERE client_id = " + session.clientId());

        start();

        assertThat(clients.aliasOf(session.clientId())).isEmpty();
    }

    @Test
    @DisplayName("R10: a scope that was taken back stays taken back, and the others stand")
    void widensNoConsent() throws SQLException {
        sessions.allow(session.link(), ASSESSOR);
        restore();
        assertThat(covers(SUPERVISOR)).isTrue();

        start();

        assertThat(covers(SUPERVISOR)).isFalse();
        assertThat(covers(ASSESSOR)).isTrue();
        assertThat(covers(OWN_REVIEW)).isTrue();
        assertThat(links.open(session.link()).orElseThrow().state()).isEqualTo(ConsentState.NARROWED);
        assertLedgerTells(ConsentStep.EXPLAINED, ConsentStep.AGREED, ConsentStep.NARROWED);
    }

    @Test
    void lengthensNoConsent() throws SQLException {
        var until = LocalDate.now(clock.withZone(BerlinDay.ZONE)).plusDays(9);
        links.answer(
                session.link(),
                new ClientAnswer(
                        RecordedSessions.WORDING,
                        Locale.ENGLISH,
                        Set.of(RECORD, OWN_REVIEW, SUPERVISOR, ASSESSOR),
                        until,
                        ClientAnswer.Assurance.given("river stone")));
        restore();

        start();

        assertThat(links.open(session.link()).orElseThrow().until()).isEqualTo(until);
        assertThat(covers(SUPERVISOR)).isTrue();
    }

    @Test
    @DisplayName("R10: a yes that is given afresh for less, after it rested, stays the smaller one")
    void widensNoYesThatWasGivenAfresh() throws SQLException {
        rests();
        sessions.allow(session.link(), ASSESSOR);
        restore();
        assertThat(covers(SUPERVISOR)).isTrue();

        start();

        assertThat(covers(SUPERVISOR)).isFalse();
        assertThat(covers(ASSESSOR)).isTrue();
    }

    @Test
    @DisplayName("R10: a no to a yes that rested stays a no")
    void turnsNoNoIntoAYes() throws SQLException {
        rests();
        links.answer(session.link(), new ClientAnswer(RecordedSessions.WORDING, Locale.ENGLISH, Set.of(), null, null));
        restore();
        assertThat(covers(RECORD)).isTrue();

        start();

        assertThat(covers(RECORD)).isFalse();
        assertThat(links.open(session.link()).orElseThrow().isRefused()).isTrue();
        assertThatThrownBy(() -> playback.open(session.recordingId())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R10: what a client allows after the restore stands, however often the server starts")
    void leavesALaterAnswerAlone() throws SQLException {
        sessions.allow(session.link());
        restore();
        start();
        sessions.allow(session.link(), SUPERVISOR);

        start();

        assertThat(covers(SUPERVISOR)).isTrue();
        assertLedgerTells(ConsentStep.EXPLAINED, ConsentStep.AGREED, ConsentStep.NARROWED, ConsentStep.CHANGED);
    }

    @Test
    void leavesAnotherClientWithTheSameNumberAlone() throws SQLException {
        links.withdraw(session.link());
        restore();
        execute("UPDATE privacy_client SET since = since + INTERVAL 1 SECOND WHERE id = " + session.clientId());
        execute("UPDATE recording_recording SET created_at = created_at + INTERVAL 1 SECOND WHERE id = "
                + session.recordingId());

        start();

        assertThat(covers(SUPERVISOR)).isTrue();
        assertThat(playback.open(session.recordingId())).isNotNull();
    }

    @Test
    void doesNothingTwice() throws SQLException {
        sessions.allow(session.link());
        restore();
        start();

        start();

        assertLedgerTells(ConsentStep.EXPLAINED, ConsentStep.AGREED, ConsentStep.NARROWED);
    }

    /** As on the day of a new owner: nobody may act on the yes until it is given afresh. */
    private void rests() throws SQLException {
        execute("UPDATE privacy_grant SET rests_because = 'OWNER', rests_from = agreed_at WHERE client_id = "
                + session.clientId());
    }

    /** As at each start of the server. */
    private void start() {
        list.reconcile(new ApplicationReady());
    }

    private boolean covers(ConsentScope scope) {
        return consents.covers(session.clientId(), scope, clock.instant());
    }

    /** And that no line of it was changed or left out. */
    private void assertLedgerTells(ConsentStep... steps) {
        var grant = grants.ofClient(session.clientId()).orElseThrow();
        var entries = grants.entriesOf(grant.getId());
        var proof = "";
        for (var entry : entries) {
            assertThat(entry.follows(proof)).as(entry.getStep().name()).isTrue();
            proof = entry.getProof();
        }
        assertThat(entries).extracting(ConsentEntry::getStep).containsExactly(steps);
    }

    private void backUp() throws SQLException {
        for (var table : TABLES) {
            execute("DROP TABLE IF EXISTS backup_" + table);
            execute("CREATE TABLE backup_" + table + " AS SELECT * FROM " + table);
        }
    }

    private void restore() throws SQLException {
        for (var table : TABLES) {
            execute("DELETE FROM " + table);
            execute("INSERT INTO " + table + " SELECT * FROM backup_" + table);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
