package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.recording.HomeOfRecordings.await;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.bucket.Bucket;
import org.attune.recording.bucket.BucketCheck;
import org.attune.recording.bucket.BucketStub;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SpokenVault;
import org.attune.shared.config.StartRefused;
import org.attune.shared.health.OperatorNote;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recordings move into a bucket and back while the server runs, and are looked after in both places. */
@InContainer
class StorageMoveIT {

    private static final int SOME = 9_000;
    private static final long COACH = 1;
    private static final long NOBODYS = 7_770_000_000L;
    private static final byte[] SOUND = "a spoken answer".getBytes(StandardCharsets.US_ASCII);

    @Inject
    HomeOfRecordings home;

    @Inject
    RecordedSessions sessions;

    @Inject
    ClientLinkService links;

    @Inject
    MediaScrub scrub;

    @Inject
    RecordingVault vault;

    @Inject
    SpokenKept spokenKept;

    @Inject
    Player player;

    private BucketStub store;
    private RecordedSessions.Made made;
    private long school;

    /** Spoken answers, and a school for them. */
    @Dependent
    public static class SpokenKept {

        @Inject
        OrganizationService organizations;

        @Inject
        SpokenService spoken;

        @Inject
        SpokenVault vault;

        long school() {
            return organizations.found("School of places");
        }

        SpokenService.Take take(long tryId) throws IOException {
            var take = spoken.newTake();
            vault.keep(tryId, take.object(), take.key(), new ByteArrayInputStream(SOUND), 1000);
            spoken.keep(school(), tryId, take, new SpokenAnswer.Sound(SOUND.length, "audio/webm", 1));
            return take;
        }

        int heard(long tryId, SpokenService.Take take) throws IOException {
            try (var reader = vault.reader(tryId, take.object(), take.key(), SOUND.length)) {
                var out = new ByteArrayOutputStream();
                reader.copy(0, reader.length(), out);
                assertThat(out.toByteArray()).isEqualTo(SOUND);
                return out.size();
            }
        }

        void erase(long tryId) {
            spoken.erase(tryId);
        }
    }

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @BeforeEach
    void aRecordingInTheFolder() throws IOException {
        SignedInAs.nobody();
        home.emptyIt();
        store = new BucketStub();
        school = spokenKept.school();
        made = sessions.by(school, COACH, SOME);
    }

    @AfterEach
    void asItWas() {
        home.leave(store);
    }

    @Test
    void whatWasThereBeforeComesAlong() throws IOException {
        long answer = NOBODYS + made.recordingId();
        var killed = home.files(made.recordingId()).get(0).resolveSibling("media123.coming");
        Files.write(killed, SOUND); // As a move back would leave it that was killed.
        var take = spokenKept.take(answer);

        home.set(store, "bucket");
        home.awaitMoved();

        assertThat(home.files(made.recordingId())).isEmpty();
        assertThat(store.keys()).anyMatch(key -> key.contains("/" + padded(made.recordingId()) + "/media/"));
        assertThat(store.keys()).anyMatch(key -> key.startsWith("spoken/" + padded(answer) + "/"));
        assertThat(store.holdsInPlain(RecordedSessions.WORDS)).isFalse();
        assertThat(home.notes()).extracting(OperatorNote::key).containsExactly("move.bucket.done");
        assertThat(spokenKept.heard(answer, take)).isEqualTo(SOUND.length);

        home.set(store, "folder");
        home.awaitMoved();

        assertThat(store.keys()).isEmpty();
        assertThat(home.files(made.recordingId())).hasSize(2);
        assertThat(spokenKept.heard(answer, take)).isEqualTo(SOUND.length);
        spokenKept.erase(answer);
    }

    @Test
    void whatAClientTakesBackIsErasedInTheBucketToo() {
        home.set(store, "bucket");
        home.awaitMoved();

        links.withdraw(made.link());

        await(() -> store.keys().stream().noneMatch(key -> key.contains(padded(made.recordingId()))));
    }

    @Test
    void aStoreThatIsSilentIsSaidToBeSo() {
        home.set(store, "bucket");
        home.awaitMoved();
        SignedInAs.somebody(COACH, school, Role.TRAINEE);

        store.failNext(3);

        assertThat(player.get("/media/" + made.recordingId()).statusCode()).isEqualTo(503);
        assertThat(player.get("/media/" + made.recordingId()).body()).startsWith(RecordedSessions.WORDS);
    }

    @Test
    void aStoreThatRefusesOurKeyIsOutOfReachAndNotAFaultOfOurs() {
        home.set(store, "bucket");
        home.awaitMoved();
        SignedInAs.somebody(COACH, school, Role.TRAINEE);

        store.behave(BucketStub.Quirk.REFUSES_ALL);
        assertThat(player.get("/media/" + made.recordingId()).statusCode()).isEqualTo(503);

        store.behave(null);
        assertThat(player.get("/media/" + made.recordingId()).statusCode()).isEqualTo(200);
    }

    @Test
    void damageInTheBucketIsFoundAndWhatBelongsToNobodyGoes() throws IOException {
        home.set(store, "bucket");
        home.awaitMoved();
        var piece = piece(made.recordingId());
        var orphan = "media/" + padded(NOBODYS) + "/media/00000";
        var young = "media/" + padded(NOBODYS + 1) + "/media/00000";
        store.copy(piece, orphan);
        store.copy(piece, young);
        store.age(orphan, Duration.ofDays(3));
        store.flipAByteOf(piece);

        readAll();

        assertThat(scrub.isDamaged(made.recordingId())).isTrue();
        assertThat(store.keys()).doesNotContain(orphan).contains(young);
        store.flipAByteOf(piece);
        readAll();
        assertThat(scrub.isDamaged(made.recordingId())).isFalse();
        vault.erase(NOBODYS + 1);
    }

    @Test
    void oneThatCannotBeMovedHoldsUpNoOther() throws IOException {
        var other = sessions.by(spokenKept.school(), 1, SOME);
        home.set(store, "bucket");
        home.awaitMoved();
        var piece = piece(made.recordingId());
        store.flipAByteOf(piece);

        home.set(store, "folder");
        home.awaitMoved();

        assertThat(home.files(other.recordingId())).hasSize(2);
        assertThat(store.keys()).contains(piece);
        assertThat(home.notes()).filteredOn(OperatorNote::alarm).hasSize(1);
        assertThatThrownBy(() -> home.start(Map.of())).isInstanceOf(StartRefused.class);
        store.flipAByteOf(piece);
    }

    @Test
    void aServerThatWouldNotFindItsRecordingsDoesNotStart() throws IOException {
        home.set(store, "bucket");
        home.awaitMoved();

        assertThatThrownBy(() -> home.start(Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("lie in a bucket");
        try (var empty = new BucketStub()) {
            assertThatThrownBy(() -> home.set(empty, "bucket"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is not the one");
            assertThat(empty.keys()).isEmpty();
        }
    }

    @Test
    void aBucketOfAnotherDatabaseIsLeftAlone() throws IOException {
        try (var theirs = new BucketStub()) {
            Bucket bucket = theirs.bucket();
            BucketCheck.mark(bucket, "of another database");

            assertThatThrownBy(() -> home.set(theirs, "bucket"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("used by another database");
        }
    }

    @Test
    void settingsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> home.start(Map.of("attune.storage.place", "bucket")))
                .hasMessageContaining("ATTUNE_STORAGE_BUCKET_ADDRESS");
        assertThatThrownBy(() -> home.start(Map.of("attune.storage.place", "cloud")))
                .hasMessageContaining("ATTUNE_STORAGE_PLACE must be folder or bucket");
        for (var missing : new String[] {"region", "key-id", "secret"}) {
            var settings = new HashMap<>(store.settings("bucket"));
            settings.remove("attune.storage.bucket." + missing);
            assertThatThrownBy(() -> home.start(settings)).isInstanceOf(StartRefused.class);
        }
    }

    private String piece(long recording) {
        return "media/" + padded(recording) + "/media/00000";
    }

    private static String padded(long id) {
        return String.format("%019d", id);
    }

    private void readAll() throws IOException {
        int read = 0;
        scrub.begin();
        while (scrub.next() >= 0) {
            read++;
        }
        assertThat(read).as("recordings that were read").isPositive();
    }
}
