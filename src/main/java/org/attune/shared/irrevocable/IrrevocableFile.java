package org.attune.shared.irrevocable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list itself: one line per step, {@code kind id mark}, only ever appended to. Numbers, times and codes, nothing
 * that tells who anybody is, so that copies of it may be kept for long.
 */
final class IrrevocableFile {

    private static final Pattern LINE = Pattern.compile("([a-z-]+) (\\d+) (\\S+)");

    private final Path file;

    IrrevocableFile(Path folder) {
        this.file = folder.resolve("irrevocable.list");
    }

    /** Appends and waits until the disk has it. One write for all lines, so that two nodes do not mix theirs. */
    synchronized void append(Collection<IrrevocableStep> steps) throws IOException {
        var text = new StringBuilder(endsWithinALine() ? "\n" : "");
        steps.forEach(step -> text.append(line(step)).append('\n'));
        try (var channel = FileChannel.open(file, CREATE, APPEND)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(UTF_8)));
            channel.force(true);
        }
    }

    /** All steps, each once; a line that was cut off by a crash is passed over. */
    Set<IrrevocableStep> read() throws IOException {
        if (Files.notExists(file)) {
            return Set.of();
        }
        var steps = new LinkedHashSet<IrrevocableStep>();
        try (var lines = Files.lines(file, UTF_8)) {
            lines.map(IrrevocableFile::parse).flatMap(Optional::stream).forEach(steps::add);
        }
        return steps;
    }

    /** After a crash in the middle of writing, the next line must not be glued to half of another. */
    private boolean endsWithinALine() throws IOException {
        if (Files.notExists(file) || Files.size(file) == 0) {
            return false;
        }
        try (var channel = FileChannel.open(file)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }

    private static String line(IrrevocableStep step) {
        var line = step.kind() + " " + step.id() + " " + step.mark();
        if (!LINE.matcher(line).matches()) {
            throw new IllegalArgumentException("Not fit for the list: " + line);
        }
        return line;
    }

    private static Optional<IrrevocableStep> parse(String line) {
        var parts = LINE.matcher(line.strip());
        return parts.matches()
                ? Optional.of(new IrrevocableStep(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }
}
