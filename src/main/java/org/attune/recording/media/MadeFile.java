package org.attune.recording.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attune.recording.vault.Room;
import org.attune.recording.vault.SegmentReader;

/**
 * A file that ffmpeg makes from a recording. Each run has an end to its time, its memory and the size of what it writes.
 *
 * <p>Writing length and index needs a file one can seek in. It loses its name as soon as the program has it open, so it
 * is gone with the last handle, whatever happens; the folder is swept at start for what a crash in between might leave.
 */
final class MadeFile {

    private final String ffmpeg;
    private final Path folder;
    private final long mostBytes;
    private final Room room;

    /**
     * @param folder where files lie while they are written, beside the recordings so that they never cross to another disk
     * @param mostBytes no file may be larger
     * @param room of the disk with that folder
     */
    MadeFile(String ffmpeg, Path folder, long mostBytes, Room room) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.room = room;
    }

    /**
     * What is to be made.
     *
     * @param from what the recording is
     * @param how what stands between its address and the name of the new file
     */
    record Task(MediaFamily from, List<String> how, Duration limit) {}

    /**
     * The file, to be read once and closed; it lies under no name.
     *
     * @throws ProgramFailedException when the program could not make it
     */
    FileChannel write(LoopbackSource.Opening opening, Task task, ProgramRun.Lines lines)
            throws IOException, ProgramFailedException {
        requireRoom(opening);
        Path file = Files.createTempFile(folder, "made", null);
        boolean nameless = Files.exists(Path.of("/proc/self/fd/1"));
        FileChannel made = FileChannel.open(file, StandardOpenOption.READ);
        boolean written = false;
        try (LoopbackSource source = new LoopbackSource(opening)) {
            var command = command(source, task, nameless ? "/proc/self/fd/1" : file.toString());
            try (ProgramRun run = ProgramRun.start(command, nameless ? file : null, task.limit(), lines)) {
                if (nameless) {
                    Files.delete(file);
                }
                written = run.succeeded();
            }
            if (!written) {
                room.require(0); // A disk that has become full says nothing about the file.
                throw new ProgramFailedException("The program made nothing of it");
            }
            return made;
        } finally {
            Files.deleteIfExists(file);
            if (!written) {
                made.close();
            }
        }
    }

    /** A file is written in plain first and sealed from there; each is about as large as what it is made from. */
    private void requireRoom(LoopbackSource.Opening opening) throws IOException {
        try (SegmentReader file = opening.open()) {
            room.require(2 * file.length());
        }
    }

    private List<String> command(LoopbackSource source, Task task, String to) {
        List<String> command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error", "-progress", "pipe:2"));
        command.addAll(MediaPrograms.input(source, task.from()));
        command.addAll(task.how());
        command.addAll(List.of("-max_muxing_queue_size", "4096", "-y", to));
        return ProgramRun.bounded(command, mostBytes);
    }
}
