package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.redaction.Stretch.Kind.CUT;
import static org.attune.recording.redaction.Stretch.Kind.MUTE;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.jobs.RedactMedia;
import org.attune.recording.model.Cue;
import org.attune.recording.model.DeletionReason;
import org.attune.recording.model.Notice;
import org.attune.recording.model.Redaction;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.store.Recordings;
import org.attune.recording.vault.RecordingVault;
import org.attune.review.ReviewService;
import org.attune.shared.NotFoundException;
import org.attune.shared.Refusal;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was taken out of a session is out for everybody, and its original ends when the coach says so. */
@InContainer
class RedactionIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

    @Inject
    Redacting redacting;

    @Inject
    RedactionDesk desk;

    @Inject
    RedactionRuns runs;

    @Inject
    TranscriptDesk words;

    @Inject
    TranscriptService transcripts;

    @Inject
    RecordingService recordings;

    @Inject
    ReviewService reviews;

    @Inject
    ClientLinkService links;

    @Inject
    DestroyedOriginals destroyed;

    @Inject
    DeletionReceipts receipts;

    @Inject
    ReceiptWriting writing;

    @Inject
    RecordingVault vault;

    @Inject
    IntakeNotices notices;

    @Inject
    Recordings rows;

    @Inject
    RedactMedia job;

    @Inject
    Player player;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @BeforeEach
    void aSession() throws IOException {
        session.recorded(9_000);
    }

    @Test
    @DisplayName("R11: media, transcript, moments and quotations are the redacted ones for everybody at once")
    void theRedactedVersionTakesThePlaceOfTheFormer() throws Exception {
        long seen = words.open(session.id()).transcript().revision();
        words.keep(
                session.id(), session.digest(), seen, List.of(new Cue(9_000, 12_000, "Client", "then I went quiet")));
        long review = session.inReview(); // With a comment at 0:10 that quotes "went quiet".
        session.asAna();
        redacting.redact(session.id(), List.of(new Stretch(1_000, 6_000, CUT)), List.of("quiet"));

        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(Redacting.REDACTED);
        assertThat(transcripts.of(session.id())).containsExactly(new Cue(4_000, 7_000, "Client", "then I went […]"));
        assertThat(recordings.mine(session.id()).digest()).isEqualTo(Redacting.DIGEST);
        session.asMarta();
        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(Redacting.REDACTED);
        var moment = reviews.room(review).sheet().moments().get(0);
        assertThat(moment.startMs()).isEqualTo(5_000);
        assertThat(moment.text()).isEqualTo("You waited");
        assertThat(moment.quote()).isEqualTo("went […]");
    }

    @Test
    void theOriginalIsOutOfReachUntilItIsDestroyedForGood() throws Exception {
        redacting.redact(session.id(), List.of(new Stretch(1_000, 6_000, MUTE)), List.of());
        assertThat(desk.open(session.id()).locked()).isTrue();
        assertThat(rows("recording_original")).isEqualTo(1);

        desk.destroyOriginal(session.id());

        assertThat(rows("recording_original")).isZero();
        var receipt = receipts.of(session.id()).get(0);
        assertThat(receipt.reason()).isEqualTo(DeletionReason.ORIGINAL);
        writing.write(receipt.id());
        assertThat(receipts.text(receipt.id()))
                .contains(RecordedSessions.digestOf(session.id()))
                .doesNotContain(Redacting.DIGEST);
        assertThat(vault.objects(session.id())).containsOnlyKeys("redacted-1");
        assertThat(desk.open(session.id()).locked()).isFalse();
        assertThatThrownBy(() -> desk.destroyOriginal(session.id())).isInstanceOf(NotFoundException.class);
        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(Redacting.REDACTED);
        var createdAt = recordings.mine(session.id()).createdAt();
        assertThat(destroyed.known()).contains(DestroyedOriginals.stepOf(session.id(), createdAt));
        destroyed.repeat(DestroyedOriginals.stepOf(session.id(), createdAt));
        assertThat(recordings.mine(session.id()).isReady()).isTrue();
    }

    @Test
    @DisplayName("R11: withdrawing ends the redacted version and the original alike, and a plan that waits")
    void withdrawalEndsBoth() throws Exception {
        redacting.redact(session.id(), List.of(new Stretch(1_000, 6_000, MUTE)), List.of());
        desk.ask(session.id(), Redacting.DIGEST, List.of(new Stretch(8_000, 9_000, MUTE)), List.of("secret"));

        links.withdraw(session.link());

        assertThat(rows("recording_original")).isZero();
        assertThat(rows("recording_key")).isZero();
        assertThat(count("SELECT COUNT(*) FROM recording_redaction WHERE sealed_plan IS NOT NULL AND recording_id = "
                        + session.id()))
                .isZero();
        assertThat(runs.waiting(redacting.latest(session.id()))).isEmpty();
        assertThat(runs.finish(
                        redacting.latest(session.id()),
                        Redacting.KEY,
                        Redacting.file(),
                        RecordedSessions.PEAKS.getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(player.get("/media/" + session.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void aBackupFromBeforeTheRedactionDoesNotBringTheOriginalBack() {
        var createdAt = recordings.mine(session.id()).createdAt();

        destroyed.repeat(DestroyedOriginals.stepOf(session.id(), createdAt));

        assertThat(recordings.mine(session.id()).isErased()).isTrue();
    }

    @Test
    void whatCannotBeMadeIsRefusedAndChangesNothing() throws Exception {
        assertThatThrownBy(() -> desk.ask(session.id(), session.digest(), List.of(), List.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 60_000, CUT)), List.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 70_000, MUTE)), List.of()))
                .isInstanceOf(Refusal.class);
        desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, MUTE)), List.of());
        assertThatThrownBy(
                        () -> desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, MUTE)), List.of()))
                .isInstanceOf(Refusal.class);
        runs.fail(redacting.latest(session.id()));
        assertThat(player.get("/media/" + session.id()).body()).startsWith(RecordedSessions.WORDS);
        session.asMarta();
        assertThatThrownBy(() -> desk.open(session.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.destroyOriginal(session.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasNoticedMovesWithItsMoment() throws Exception {
        var recording = rows.find(session.id()).orElseThrow();
        notices.keep(recording, List.of(new Notice(Notice.Kind.LONG_SILENCE, 9_000, 5, "")));

        redacting.redact(session.id(), List.of(new Stretch(1_000, 6_000, CUT)), List.of());

        assertThat(notices.of(session.id())).extracting(Notice::at).containsExactly(4_000L);
    }

    @Test
    void aRedactionThatIsGivenUpHasFailedAndLeavesNothing() throws Exception {
        var run = redacting.asked(session.id(), List.of(new Stretch(0, 900, MUTE)), List.of());
        redacting.write(run);

        job.givenUp(String.valueOf(redacting.latest(session.id())));

        assertThat(desk.open(session.id()).latest()).isEqualTo(Redaction.State.FAILED);
        assertThat(vault.objects(session.id())).doesNotContainKey(run.to());
        desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, MUTE)), List.of());
    }

    private long rows(String table) throws SQLException {
        return count("SELECT COUNT(*) FROM " + table + " WHERE recording_id = " + session.id());
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
