package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.jobs.EraseFiles;
import org.attune.recording.model.ErasureCause;
import org.attune.recording.store.Recordings;
import org.attune.review.ReviewService;
import org.attune.review.model.ReviewState;
import org.attune.shared.NotFoundException;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.irrevocable.IrrevocableStep;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client takes back, wholly or in part, what they allowed: over HTTP, in the services, in the database and on disk. */
@InContainer
class RecordingErasureIT {

    private static final int A_FEW = 9_000;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    /** Stands for a feature that cannot do its part of an erasure, after all others have done theirs. */
    @ApplicationScoped
    public static class Obstacle {

        private boolean inTheWay;

        void stand(@Observes @Priority(10_000) RecordingErased erased) {
            if (inTheWay) {
                throw new IllegalStateException("A feature could not erase");
            }
        }

        public void set(boolean present) {
            inTheWay = present;
        }
    }

    @Inject
    SupervisedSession session;

    @Inject
    Player player;

    @Inject
    Obstacle obstacle;

    @Inject
    ClientLinkService links;

    @Inject
    RecordingPlayback playback;

    @Inject
    RecordingAccess access;

    @Inject
    RecordingService recordings;

    @Inject
    TranscriptService transcripts;

    @Inject
    SealedTexts texts;

    @Inject
    EraseFiles eraseFiles;

    @Inject
    AttuneConfig config;

    @Inject
    ReviewService reviews;

    @Inject
    Recordings found;

    @Inject
    ErasedRecordings restored;

    @Inject
    Outbox outbox;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @BeforeEach
    void aRecordingThatMartaMayHear() throws IOException {
        obstacle.set(false);
        session.recorded(A_FEW);
    }

    @Test
    @DisplayName(
            "R11: whom the client allows to hear it gets the very words; after the withdrawal nobody gets anything")
    void withdrawalEndsPlayingForEverybodyAtOnce() {
        session.asMarta();
        assertThat(player.get("/media/" + id()).body()).startsWith(RecordedSessions.WORDS);
        assertThat(player.get("/media/" + id()).body()).hasSize(A_FEW * RecordedSessions.WORDS.length);
        assertThat(player.get("/media/" + id() + "/peaks").body()).asString().isEqualTo(RecordedSessions.PEAKS);
        assertThat(transcripts.of(id())).hasSize(1);

        links.withdraw(session.link());

        assertNobodyPlays();
        session.asAna();
        assertNobodyPlays();
        var tombstone = recordings.mine(id());
        assertThat(tombstone.state()).isEqualTo(RecordingState.ERASED);
        assertThat(tombstone.durationMillis()).isEqualTo(60_000);
        assertThat(tombstone.digest()).isEqualTo(RecordedSessions.digestOf(id()));
    }

    @Test
    @DisplayName("R22: the client's copy holds what was written down of their session")
    void theClientTakesTheTranscriptAlong() {
        assertThat(links.everythingAbout(session.link()).toString()).contains("and then I just went quiet");
    }

    @Test
    @DisplayName("R11: key, waveform and transcript leave the database, and what quotes the client stays shut")
    void withdrawalDestroysTheKeyAndAllItSeals() throws SQLException {
        byte[] quotation = texts.seal(id(), "and then I just went quiet");
        assertThat(rows("recording_key")).isEqualTo(1);
        assertThat(rows("recording_sealed")).isEqualTo(2);

        links.withdraw(session.link());

        assertThat(rows("recording_key")).isZero();
        assertThat(rows("recording_sealed")).isZero();
        assertThat(texts.open(id(), quotation)).isEmpty();
        assertThatThrownBy(() -> texts.seal(id(), "more")).isInstanceOf(NotFoundException.class);
        assertThat(access.viewersOf(id())).isEmpty();
    }

    @Test
    @DisplayName("R11: a withdrawal that cannot be done as a whole has not happened at all")
    void aWithdrawalThatFailsHasNotHappened() throws SQLException {
        long review = session.inReview();
        byte[] quotation = texts.seal(id(), "and then I just went quiet");
        obstacle.set(true);

        assertThatThrownBy(() -> links.withdraw(session.link())).hasStackTraceContaining("could not erase");

        assertThat(texts.open(id(), quotation)).hasValue("and then I just went quiet");
        assertThat(rows("recording_sealed")).isEqualTo(2);
        assertThat(links.open(session.link()).orElseThrow().state().isAgreed()).isTrue();
        session.asMarta();
        assertThat(player.get("/media/" + id()).statusCode()).isEqualTo(200);
        assertThat(reviews.room(review).head().state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(reviews.room(review).sheet().moments()).hasSize(1);
        assertThat(erasuresAskedFor()).isZero();
    }

    @Test
    void theFilesFollowAndWereNeverInPlainText() throws Exception {
        assertThat(filesOfTheRecording()).hasSize(2);
        assertThat(filesWithTheWords()).isEmpty();

        links.withdraw(session.link());
        assertThat(erasuresAskedFor()).isEqualTo(1);
        eraseFiles.run(String.valueOf(id()));
        eraseFiles.run(String.valueOf(id())); // As after a crash.

        assertThat(filesOfTheRecording()).isEmpty();
        assertThat(filesWithTheWords()).isEmpty();
    }

    @Test
    void outOfARestoredBackupItGoesAgainAndNobodyIsToldTwice() {
        long review = session.inReview();
        var mark = found.find(id()).orElseThrow().getCreatedAt() + RecordingErasure.BETWEEN + ErasureCause.CONSENT;

        restored.repeat(new IrrevocableStep(RecordingErasure.KIND, id(), mark));

        assertNobodyPlays();
        assertThat(reviews.room(review).head().state()).isEqualTo(ReviewState.CLOSED);
        assertThat(outbox.latest(session.school()))
                .extracting(MailMessage::getText)
                .noneMatch(text -> text.contains("ended without a result"));
    }

    private void assertNobodyPlays() {
        for (var path : List.of("/media/" + id(), "/media/" + id() + "/peaks")) {
            assertThat(player.get(path).statusCode()).isEqualTo(404);
            assertThat(player.get(path).body()).asString().doesNotContain("quiet");
        }
        assertThatThrownBy(() -> playback.open(id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> playback.peaks(id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> transcripts.of(id())).isInstanceOf(NotFoundException.class);
    }

    private long rows(String table) throws SQLException {
        return count("SELECT COUNT(*) FROM " + table + " WHERE recording_id = " + id());
    }

    private long erasuresAskedFor() throws SQLException {
        return count(
                "SELECT COUNT(*) FROM shared_job WHERE kind = 'recording.erase-files' AND payload = '" + id() + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<Path> filesOfTheRecording() throws IOException {
        return files().stream()
                .filter(path -> path.getParent().endsWith(String.valueOf(id())))
                .toList();
    }

    private List<Path> filesWithTheWords() throws IOException {
        return files().stream().filter(Player::holdsTheWords).toList();
    }

    /** All files, while the server may be deleting those of other tests; but a storage that is not there tells nothing. */
    private List<Path> files() throws IOException {
        assertThat(config.storageFolder()).isDirectory();
        var found = new ArrayList<Path>();
        Files.walkFileTree(config.storageFolder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException why) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private long id() {
        return session.id();
    }
}
