package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.privacy.ClientKeeping;
import org.attune.recording.model.LegalHold;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
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

/** Nothing goes of which nobody was told, and no row that cannot be helped stands in the way of the others. */
@InContainer
class RetentionNoticeIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    HoldService holds;

    @Inject
    RetentionService retentions;

    @Inject
    RetentionRuns runs;

    @Inject
    RecordingService recordings;

    @Inject
    ClientKeeping clients;

    @Inject
    AccountService accounts;

    @Inject
    Outbox outbox;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private long id;

    @BeforeEach
    void aRecordingWithADay() throws IOException {
        id = session.recorded(900).id();
        runs.withoutDay().forEach(runs::giveDay);
    }

    @AfterEach
    void backToNow() throws SQLException {
        MovedClock.reset();
        change("DELETE FROM recording_recording WHERE owner_id = -1");
    }

    @Test
    @DisplayName("R11: whatever day has passed untold, people are told and have a week")
    void whatNobodyWasToldOfStaysForAWeek() {
        retentions.choose(id, BerlinDay.today().plusDays(9));
        MovedClock.pass(Duration.ofDays(30)); // Nothing ran meanwhile.
        assertThat(runs.due()).contains(id);

        runs.end(id);

        assertThat(recordings.mine(id).isReady()).isTrue();
        assertThat(retentions.of(id).orElseThrow().daysLeft()).isEqualTo(7);
        assertThat(lettersAboutIt()).isEqualTo(1);
        runs.end(id);
        assertThat(lettersAboutIt()).isEqualTo(1);
        MovedClock.pass(Duration.ofDays(7));
        runs.end(id);
        assertThat(recordings.mine(id).isErased()).isTrue();
    }

    @Test
    @DisplayName("R11: a client's day that ends a held recording is told a week before, too")
    void theClientsDayIsToldOfAlthoughItIsHeld() {
        clients.shorten(session.link(), id, BerlinDay.today().plusDays(20));
        retentions.choose(id, BerlinDay.today().plusDays(15));
        held();
        MovedClock.pass(Duration.ofDays(12));
        assertThat(runs.toTell()).doesNotContain(id);

        MovedClock.pass(Duration.ofDays(2));
        assertThat(runs.toTell()).contains(id);
        long before = lettersAboutIt();
        runs.tell(id);

        assertThat(lettersAboutIt()).isEqualTo(before + 1);
        assertThat(runs.toTell()).doesNotContain(id);
        session.asAna();
        assertThat(retentions.of(id).orElseThrow().daysLeft()).isEqualTo(6);
    }

    @Test
    void aDayWithinTheWeekIsToldAtOnce() {
        retentions.choose(id, BerlinDay.today().plusDays(2));

        assertThat(lettersAboutIt()).isEqualTo(1);
        MovedClock.pass(Duration.ofDays(3));
        runs.end(id);
        assertThat(recordings.mine(id).isErased()).isTrue();
    }

    @Test
    void hundredsOfRowsThatFailHoldUpNoOther() throws IOException, SQLException {
        change("INSERT INTO recording_recording (version, organization_id, owner_id, client_id, session_on, engagement,"
                + " ai_used, state, picture, created_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                + " SELECT i + 1 FROM n WHERE i < 200) SELECT 0, organization_id, -1, client_id, session_on, engagement,"
                + " ai_used, 'PLANNED', picture, created_at FROM recording_recording, n WHERE id = " + id);
        long last = session.recordedAgain(900);
        change("DELETE FROM recording_retention WHERE recording_id = " + last);

        assertThat(runs.withoutDay()).hasSizeGreaterThan(200).contains(last);
    }

    private void held() {
        SignedInAs.somebody(person("lead"), session.school(), Role.PROGRAMME_LEAD);
        var today = BerlinDay.today();
        holds.ask(id, new LegalHold.Wish("A court asked us to keep it", today.plusDays(40), today.plusDays(20)));
        SignedInAs.somebody(person("admin"), session.school(), Role.ORGANIZATION_ADMIN);
        holds.confirm(holds.all().get(0).hold().getId());
    }

    private long lettersAboutIt() {
        return outbox.latest(session.school()).stream()
                .filter(letter -> letter.getText().contains("/recording/recording?id=" + id))
                .count();
    }

    private long person(String name) {
        return accounts.open(
                session.school(),
                name + session.school() + "@notice.test",
                name,
                ZoneId.of("Europe/Berlin"),
                "attune-demo");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
