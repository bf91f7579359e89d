package org.attune.recording;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.attune.organization.OrganizationService;
import org.attune.privacy.ClientLinkService;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.health.OperatorNote;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Damage on the disk is noticed by itself, and what nobody knows any more does not stay there. */
@InContainer
class MediaScrubIT {

    private static final int SOME = 9_000;
    private static final long NOBODYS = 7_770_000_000L;

    @Inject
    MediaScrub scrub;

    @Inject
    RecordedSessions sessions;

    @Inject
    ClientLinkService links;

    @Inject
    RecordingVault vault;

    @Inject
    OrganizationService organizations;

    @Inject
    AttuneConfig config;

    private RecordedSessions.Made made;
    private long recording;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @BeforeEach
    void aStoredRecording() throws IOException {
        SignedInAs.nobody();
        long school = organizations.found("School of disks");
        made = sessions.by(school, 1, SOME);
        recording = made.recordingId();
    }

    @Test
    void aFlippedByteIsFoundAndAWholeFileClearsTheAlarm() throws IOException {
        readAll();
        assertThat(scrub.isDamaged(recording)).isFalse();

        flip();
        readAll();
        assertThat(scrub.isDamaged(recording)).isTrue();
        assertThat(scrub.notes()).filteredOn(OperatorNote::alarm).isNotEmpty();

        flip();
        readAll();
        assertThat(scrub.isDamaged(recording)).isFalse();
    }

    @Test
    void aFileThatWasCutOrIsGoneIsDamage() throws IOException {
        try (var channel = FileChannel.open(media(), READ, WRITE)) {
            channel.truncate(65_536 + 28);
        }
        readAll();
        assertThat(scrub.isDamaged(recording)).isTrue();

        vault.erase(recording);
        assertThat(folder(recording)).doesNotExist();
        readAll();
        assertThat(scrub.isDamaged(recording)).isTrue();
        links.withdraw(made.link());
        assertThat(scrub.isDamaged(recording)).isFalse();
    }

    @Test
    void whatBelongsToNoRecordingGoesOnceItIsNotYoung() throws IOException {
        var old = orphan(NOBODYS, Duration.ofDays(3));
        var young = orphan(NOBODYS + 1, Duration.ofHours(1));

        readAll();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young.resolve("media"));
        Files.delete(young);
    }

    @Test
    void theTailThatACrashLeftBesideAFinishedRecordingGoes() throws IOException {
        var tail = Files.write(folder(recording).resolve("media.tail"), new byte[50]);

        readAll();

        assertThat(tail).doesNotExist();
        assertThat(media()).exists();
        assertThat(scrub.isDamaged(recording)).isFalse();
    }

    @Test
    void whatAKilledMoveLeftBesideAFinishedRecordingGoes() throws IOException {
        var half = Files.write(folder(recording).resolve("media123.coming"), new byte[50]);

        readAll();

        assertThat(half).doesNotExist();
        assertThat(media()).exists();
        assertThat(scrub.isDamaged(recording)).isFalse();
    }

    private void readAll() throws IOException {
        scrub.begin();
        while (scrub.next() >= 0) {
            assertThat(recording).isPositive();
        }
    }

    private Path media() {
        return folder(recording).resolve("media");
    }

    private Path folder(long id) {
        return config.storageFolder().resolve("media").resolve(id / 1000 + "/" + id);
    }

    private void flip() throws IOException {
        try (var channel = FileChannel.open(media(), READ, WRITE)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, 70_000);
            one.put(0, (byte) (one.get(0) ^ 1)).flip();
            channel.write(one, 70_000);
        }
    }

    private Path orphan(long id, Duration age) throws IOException {
        var folder = Files.createDirectories(folder(id));
        Files.write(folder.resolve("media"), new byte[50]);
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }
}
