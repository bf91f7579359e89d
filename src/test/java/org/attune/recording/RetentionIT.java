package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.attune.identity.Role;
import org.attune.privacy.ClientKeeping;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.DeletionReceipt;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
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

/** Recordings go on the day that was chosen, and whatever goes leaves a receipt that proves itself. */
@InContainer
class RetentionIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    RetentionService retentions;

    @Inject
    RetentionRules rules;

    @Inject
    RetentionRuns runs;

    @Inject
    RetentionWaiting waiting;

    @Inject
    ShortenedRetentions shortened;

    @Inject
    DeletionReceipts receipts;

    @Inject
    ReceiptWriting writing;

    @Inject
    RecordingService recordings;

    @Inject
    ClientKeeping clients;

    @Inject
    ClientLinkService links;

    @Inject
    RecordingVault vault;

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
    void backToNow() {
        MovedClock.reset();
    }

    @Test
    @DisplayName("S113: on its day a recording goes, and the receipt is written when no file is left")
    void itGoesOnItsDayWithAReceipt() throws Exception {
        var tomorrow = BerlinDay.today().plusDays(2);
        retentions.choose(id, tomorrow);
        runs.end(id);
        assertThat(recordings.mine(id).isReady()).isTrue();

        MovedClock.pass(Duration.ofDays(3));
        assertThat(runs.due()).contains(id);
        runs.end(id);

        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(retentions.of(id)).isEmpty();
        var open = receipts.of(id).get(0);
        assertThat(open.reason()).isEqualTo(DeletionReason.RETENTION);

        writing.write(open.id());
        writing.write(open.id()); // As after a crash.

        assertThat(vault.objects(id)).isEmpty();
        var text = receipts.text(open.id());
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        assertThat(text.substring(last)).contains(Secrets.digest(text.substring(0, last)));
        assertThat(text).contains(RecordedSessions.digestOf(id), "To be kept until: " + tomorrow);
        assertThat(text).doesNotContain("Hanna", "ana", "quiet");
        assertThat(receipts.of(id).get(0).holds()).isTrue();
        assertThat(links.enter(session.link(), "river stone")).isTrue(); // Three days later.
        assertThat(clients.receipt(session.link(), open.id())).isEqualTo(text);
        session.asMarta();
        assertThatThrownBy(() -> receipts.text(open.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aReceiptThatWasChangedDoesNotHoldAndNoneCanBeLeftOutOfTheChain() throws Exception {
        recordings.erase(id);
        var first = closed(id);
        long second = session.recordedAgain(900);
        recordings.erase(second);
        assertThat(closed(second).text()).contains("Receipt before this one: " + proofOf(first.text()));
        assertThat(first.text()).contains("Receipt before this one: " + DeletionReceipt.BEGINNING);

        change("UPDATE recording_receipt SET reason = 'CONSENT' WHERE recording_id = " + id);

        assertThat(receipts.of(id).get(0).holds()).isFalse();
        assertThat(receipts.of(second).get(0).holds()).isTrue();
    }

    @Test
    @DisplayName("R10, R11: a withdrawal leaves receipts, for the coach and for the client who has gone")
    void aWithdrawalLeavesAReceipt() throws Exception {
        links.withdraw(session.link());

        var paper = closed(id);
        assertThat(paper.reason()).isEqualTo(DeletionReason.CONSENT);
        assertThat(clients.deleted(session.link())).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo(paper.text());
            assertThat(one.holds()).isTrue();
        });
        assertThat(clients.kept(session.link())).isEmpty();
    }

    @Test
    @DisplayName("R11: a key that nobody can read any more stops no withdrawal")
    void aDamagedKeyStopsNoWithdrawal() throws Exception {
        change("UPDATE recording_key SET wrapped = REVERSE(wrapped) WHERE recording_id = " + id);

        links.withdraw(session.link());

        var paper = closed(id);
        assertThat(paper.text()).contains("Fingerprint of the key: unreadable-");
        assertThat(paper.holds()).isTrue();
    }

    @Test
    void theCoachStaysWithinTheSchoolsLimitsAndTheClientsYes() {
        SignedInAs.somebody(session.ana(), session.school(), Role.PROGRAMME_LEAD);
        rules.want(new RetentionRules.Days(10, 20, 30), new RetentionRules.Days(1, 2, 3));
        session.asAna();
        var today = BerlinDay.today();

        assertRefused(today.plusDays(9), "retention.outside");
        assertRefused(today.plusDays(31), "retention.outside");
        assertRefused(null, "retention.missing");
        retentions.choose(id, today.plusDays(30));

        assertThat(retentions.mine().get(id).daysLeft()).isEqualTo(30);
        assertThatThrownBy(() -> rules.want(new RetentionRules.Days(1, 2, 3), new RetentionRules.Days(1, 2, 3)))
                .as("a trainee")
                .isInstanceOf(NotFoundException.class);
        session.asMarta();
        assertThatThrownBy(() -> retentions.of(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> retentions.choose(id, today.plusDays(20))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R10: a client brings the day nearer and nobody moves it back; today means at once")
    void theClientShortens() throws Exception {
        var today = BerlinDay.today();
        clients.shorten(session.link(), id, today.plusDays(5));

        assertThat(retentions.of(id).orElseThrow().byClient()).isTrue();
        assertRefused(today.plusDays(6), "retention.outside");
        assertThatThrownBy(() -> clients.shorten(session.link(), id, today.plusDays(6)))
                .hasStackTraceContaining("retention.nearer");
        assertThatThrownBy(() -> clients.shorten(session.link(), id + 100_000, today))
                .isInstanceOf(NotFoundException.class);

        var step = shortened.known().stream().filter(one -> one.id() == id).toList();
        assertThat(step).hasSize(1);
        change("UPDATE recording_retention SET client_day = NULL, goes_on = goes_on + INTERVAL 90 DAY,"
                + " goes_at = goes_at + INTERVAL 90 DAY WHERE recording_id = " + id); // As in an older backup.
        shortened.repeat(step.get(0));
        assertThat(retentions.of(id).orElseThrow().goesOn()).isEqualTo(today.plusDays(5));

        clients.shorten(session.link(), id, today);

        assertThat(recordings.mine(id).isErased()).isTrue();
        assertThat(closed(id).reason()).isEqualTo(DeletionReason.CLIENT);
        assertThat(links.open(session.link()).orElseThrow().isAgreed()).isTrue();
    }

    @Test
    void peopleAreToldAWeekBefore() {
        retentions.choose(id, BerlinDay.today().plusDays(9));
        runs.tell(id);
        assertThat(lettersThatNameTheRecording()).isEmpty();
        assertThat(waiting.waitingFor(session.ana())).isEmpty();

        MovedClock.pass(Duration.ofDays(3));
        assertThat(runs.toTell()).contains(id);
        runs.tell(id);
        runs.tell(id);

        assertThat(lettersThatNameTheRecording()).hasSize(1);
        assertThat(waiting.waitingFor(session.ana())).singleElement().satisfies(line -> {
            assertThat(line.getHref()).endsWith("id=" + id);
            assertThat(line.getArguments()).containsExactly("Hanna");
        });
        assertThat(runs.toTell()).doesNotContain(id);
    }

    private List<MailMessage> lettersThatNameTheRecording() {
        return outbox.latest(session.school()).stream()
                .filter(letter -> letter.getText().contains("/recording/recording?id=" + id))
                .toList();
    }

    private DeletionReceiptView closed(long recording) throws IOException {
        session.asAna();
        writing.write(receipts.of(recording).get(0).id());
        return receipts.of(recording).get(0);
    }

    private static String proofOf(String text) {
        return text.strip().replaceAll("(?s).*: ", "");
    }

    private void assertRefused(LocalDate day, String key) {
        assertThatThrownBy(() -> retentions.choose(id, day))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
