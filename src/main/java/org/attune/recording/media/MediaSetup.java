package org.attune.recording.media;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.recording.vault.AesGcm;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.Room;
import org.attune.recording.vault.SegmentCipher;
import org.attune.recording.vault.SpokenVault;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;

/** Where recordings lie, which programs look into them and what their limits are, from the configuration. */
@ApplicationScoped
public class MediaSetup {

    private static final Logger LOG = Logger.getLogger(MediaSetup.class.getName());
    private static final long MEGA = 1_000_000;

    @Inject
    AttuneConfig config;

    /** A crash while a copy was being made may have left a file that still had its name. */
    void sweep(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) throws IOException {
        for (Path leftOver : contentOf(copies())) {
            Files.deleteIfExists(leftOver);
        }
    }

    /** Beside the rest of the start, which does not wait for it. */
    void warmUp(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        LOG.info(() -> "Recordings are opened by " + AesGcm.origin());
        var thread = new Thread(SegmentCipher::warmUp, "media-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Produces
    @Singleton
    RecordingVault vault() {
        return new RecordingVault(config.storageFolder());
    }

    @Produces
    @Singleton
    SpokenVault spokenVault() {
        return new SpokenVault(config.storageFolder());
    }

    /** How much may still be written beside the recordings. */
    @Produces
    @Singleton
    Room room() {
        return new Room(config.storageFolder(), MEGA * config.number("attune.storage.reserve-megabytes"));
    }

    @Produces
    @Singleton
    MediaCheck check() {
        var programs = new MediaPrograms(config.text("attune.media.ffmpeg"), config.text("attune.media.ffprobe"));
        return new MediaCheck(programs, Duration.ofMinutes(config.number("attune.media.max-minutes")));
    }

    @Produces
    @Singleton
    MediaCopies mediaCopies(Room room) throws IOException {
        return new MediaCopies(config.text("attune.media.ffmpeg"), copies(), mostBytes(), room);
    }

    @Produces
    @Singleton
    Redactor redactor(Room room) throws IOException {
        return new Redactor(config.text("attune.media.ffmpeg"), copies(), mostBytes(), room);
    }

    /** The folder in which copies are made, beside the recordings so that they never cross to another disk. */
    private Path copies() throws IOException {
        return Files.createDirectories(config.storageFolder().resolve("copies"));
    }

    /** The largest file a recording may have. */
    public long mostBytes() {
        return config.number("attune.media.max-bytes");
    }

    private static List<Path> contentOf(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }
}
