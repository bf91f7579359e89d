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
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.Notice;
import org.attune.recording.model.Redaction;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.store.Recordings;
import org.attune.recording.vault.RecordingVault;
import org.attune.review.Moment;
import org.attune.review.MomentDraft;
import org.attune.review.ReviewService;
import org.attune.review.model.Lane;
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

    private static final byte[] REDACTED = "the redacted sound".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "d".repeat(64);
    private static final byte[] KEY = new byte[32];

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    SupervisedSession session;

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
        redact(List.of(new Stretch(1_000, 6_000, CUT)), List.of("quiet"));

        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(REDACTED);
        assertThat(transcripts.of(session.id())).containsExactly(new Cue(4_000, 7_000, "Client", "then I went […]"));
        assertThat(recordings.mine(session.id()).digest()).isEqualTo(DIGEST);
        session.asMarta();
        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(REDACTED);
        var moment = reviews.room(review).sheet().moments().get(0);
        assertThat(moment.startMs()).isEqualTo(5_000);
        assertThat(moment.text()).isEqualTo("You waited");
        assertThat(moment.quote()).isEqualTo("went […]");
    }

    @Test
    void theOriginalIsOutOfReachUntilItIsDestroyedForGood() throws Exception {
        redact(List.of(new Stretch(1_000, 6_000, MUTE)), List.of());
        assertThat(desk.open(session.id()).locked()).isTrue();
        assertThat(rows("recording_original")).isEqualTo(1);

        desk.destroyOriginal(session.id());

        assertThat(rows("recording_original")).isZero();
        var receipt = receipts.of(session.id()).get(0);
        assertThat(receipt.reason()).isEqualTo(DeletionReason.ORIGINAL);
        writing.write(receipt.id());
        assertThat(receipts.text(receipt.id()))
                .contains(RecordedSessions.digestOf(session.id()))
                .doesNotContain(DIGEST);
        assertThat(vault.objects(session.id())).containsOnlyKeys("redacted-1");
        assertThat(desk.open(session.id()).locked()).isFalse();
        assertThatThrownBy(() -> desk.destroyOriginal(session.id())).isInstanceOf(NotFoundException.class);
        assertThat(player.get("/media/" + session.id()).body()).isEqualTo(REDACTED);
        var createdAt = recordings.mine(session.id()).createdAt();
        assertThat(destroyed.known()).contains(DestroyedOriginals.stepOf(session.id(), createdAt));
        destroyed.repeat(DestroyedOriginals.stepOf(session.id(), createdAt));
        assertThat(recordings.mine(session.id()).isReady()).isTrue();
    }

    @Test
    @DisplayName("R11: withdrawing ends the redacted version and the original alike, and a plan that waits")
    void withdrawalEndsBoth() throws Exception {
        redact(List.of(new Stretch(1_000, 6_000, MUTE)), List.of());
        desk.ask(session.id(), DIGEST, List.of(new Stretch(8_000, 9_000, MUTE)), List.of("secret"));

        links.withdraw(session.link());

        assertThat(rows("recording_original")).isZero();
        assertThat(rows("recording_key")).isZero();
        assertThat(count("SELECT COUNT(*) FROM recording_redaction WHERE sealed_plan IS NOT NULL AND recording_id = "
                        + session.id()))
                .isZero();
        assertThat(runs.waiting(latest())).isEmpty();
        assertThat(runs.finish(latest(), KEY, file(), RecordedSessions.PEAKS.getBytes(StandardCharsets.US_ASCII)))
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
        runs.fail(latest());
        assertThat(player.get("/media/" + session.id()).body()).startsWith(RecordedSessions.WORDS);
        session.asMarta();
        assertThatThrownBy(() -> desk.open(session.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.destroyOriginal(session.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void placesChosenBeforeAnotherWindowTookSomethingOutAreRefused() throws Exception {
        redact(List.of(new Stretch(1_000, 6_000, CUT)), List.of());

        assertThatThrownBy(() ->
                        desk.ask(session.id(), session.digest(), List.of(new Stretch(8_000, 9_000, MUTE)), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("redact.changed");
    }

    @Test
    void whatWasNoticedMovesWithItsMoment() throws Exception {
        var recording = rows.find(session.id()).orElseThrow();
        notices.keep(recording, List.of(new Notice(Notice.Kind.LONG_SILENCE, 9_000, 5, "")));

        redact(List.of(new Stretch(1_000, 6_000, CUT)), List.of());

        assertThat(notices.of(session.id())).extracting(Notice::at).containsExactly(4_000L);
    }

    @Test
    void aReviewersPageThatWasOpenBeforeQuotesNothingThatWasStruck() throws Exception {
        long review = session.inReview();
        session.asAna();
        redact(List.of(), List.of("quiet"));
        session.asMarta();

        reviews.keepMoment(review, quoting("and then I just went quiet"));
        reviews.keepMoment(review, quoting("and then I just went […]"));

        assertThat(reviews.room(review).sheet().moments())
                .extracting(Moment::quote)
                .containsOnly("went […]", null, "and then I just went […]");
    }

    private static MomentDraft quoting(String line) {
        return new MomentDraft(null, "0:01", null, Lane.NOTE, null, "Here", line, 0);
    }

    @Test
    void anEditorThatWasOpenBeforeBringsNothingBack() throws Exception {
        var before = words.open(session.id());
        redact(List.of(), List.of("quiet"));
        long now = words.open(session.id()).transcript().revision();

        assertThatThrownBy(() -> words.keep(
                        session.id(),
                        before.recording().digest(),
                        now,
                        before.transcript().cues()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("editor.changed");
        assertThat(transcripts.of(session.id())).extracting(Cue::text).noneMatch(text -> text.contains("quiet"));
    }

    @Test
    void aRedactionThatIsGivenUpHasFailedAndLeavesNothing() throws Exception {
        desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, MUTE)), List.of());
        var run = runs.waiting(latest()).orElseThrow();
        try (var writer = vault.writer(session.id(), run.to(), KEY)) {
            writer.write(REDACTED, 0, REDACTED.length);
            writer.complete();
        }

        job.givenUp(String.valueOf(latest()));

        assertThat(desk.open(session.id()).latest()).isEqualTo(Redaction.State.FAILED);
        assertThat(vault.objects(session.id())).doesNotContainKey(run.to());
        desk.ask(session.id(), session.digest(), List.of(new Stretch(0, 900, MUTE)), List.of());
    }

    /** The job's work, but for the program that makes the sound. */
    private void redact(List<Stretch> stretches, List<String> strike) throws Exception {
        desk.ask(session.id(), recordings.mine(session.id()).digest(), stretches, strike);
        var run = runs.waiting(latest()).orElseThrow();
        try (var writer = vault.writer(session.id(), run.to(), KEY)) {
            writer.write(REDACTED, 0, REDACTED.length);
            writer.complete();
        }
        assertThat(runs.finish(latest(), KEY, file(), RecordedSessions.PEAKS.getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    private static MediaFile file() {
        return new MediaFile(REDACTED.length, null, "audio/mp4", false).lasting(55_000, DIGEST);
    }

    private long latest() throws SQLException {
        return count("SELECT MAX(id) FROM recording_redaction WHERE recording_id = " + session.id());
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
