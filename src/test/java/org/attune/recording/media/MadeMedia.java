package org.attune.recording.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.MediaTools;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.Room;
import org.attune.recording.vault.SegmentWriter;

/** Makes media by ffmpeg itself and lays them down as encrypted uploads, the way the jobs find them. */
final class MadeMedia {

    static final String SOUND = "sine=frequency=440:duration=";
    static final String PICTURE = "testsrc=size=64x48:rate=5:duration=";

    private static final byte[] KEY = new byte[32];

    private final Path folder;
    private Room room;
    private final MediaTools tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));

    MadeMedia(Path folder) {
        this.folder = folder;
        this.room = new Room(folder, 0);
    }

    /** Lets the disk be one with this room. */
    void putOn(Room disk) {
        room = disk;
    }

    MediaCheck checking(Duration longest) {
        return new MediaCheck(
                new MediaPrograms(tools.ffmpeg().toString(), tools.ffprobe().toString()), longest);
    }

    MediaCheck.Finding check(byte[] file) throws Exception {
        return checking(Duration.ofHours(3)).check(stored(file));
    }

    MediaCopies copies(long mostBytes) throws IOException {
        return new MediaCopies(
                tools.ffmpeg().toString(), Files.createDirectories(folder.resolve("copies")), mostBytes, room);
    }

    LoopbackSource.Opening stored(byte[] file) throws IOException {
        RecordingVault vault = new RecordingVault(folder);
        vault.erase(1);
        vault.prepare(1);
        try (SegmentWriter writer = vault.writer(1, "media", KEY)) {
            writer.write(new ByteArrayInputStream(file), file.length);
            writer.complete();
        }
        return () -> vault.reader(1, "media", KEY, file.length);
    }

    byte[] video(String name, String picture, String sound) throws IOException {
        return make(name, "-i", PICTURE + 5, "-f", "lavfi", "-i", SOUND + 5, "-c:v", picture, "-c:a", sound);
    }

    /** Of a generator of ffmpeg's, named after {@code -i}. */
    byte[] make(String name, String... how) throws IOException {
        List<String> all = new ArrayList<>(List.of("-f", "lavfi"));
        all.addAll(List.of(how));
        return run(name, all);
    }

    /** Of a file that is there. */
    byte[] remake(byte[] from, String name, String... how) throws IOException {
        Path source = Files.write(folder.resolve("source"), from);
        List<String> all = new ArrayList<>(List.of("-i", source.toString()));
        all.addAll(List.of(how));
        return run(name, all);
    }

    private byte[] run(String name, List<String> how) throws IOException {
        Path file = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(tools.ffmpeg().toString(), "-v", "error"));
        command.addAll(how);
        command.addAll(List.of("-y", file.toString()));
        try (ProgramRun run = ProgramRun.start(command, null, Duration.ofMinutes(1))) {
            assertThat(run.succeeded()).as(run.complaint()).isTrue();
        }
        byte[] made = Files.readAllBytes(file);
        Files.delete(file);
        return made;
    }
}
