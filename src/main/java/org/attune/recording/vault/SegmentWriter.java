package org.attune.recording.vault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.attune.recording.vault.SegmentCipher.OVERHEAD;
import static org.attune.recording.vault.SegmentLayout.PLAIN;
import static org.attune.recording.vault.SegmentLayout.SEALED;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Appends plain bytes to an encrypted object and can go on where an earlier run stopped, even one that was
 * killed. Whole segments are appended to the main file once and never touched again. The partial segment at
 * the end lives in a small file beside it, replaced as a whole by {@link #sync()}; until the main file holds
 * that segment in full the small file stays, so bytes once acknowledged are never at risk.
 *
 * <p>What counts after a restart is what is really there: a torn segment at the end of the main file is cut,
 * a left-over tail is ignored. The file is locked while a writer is open: a second one, in this program or in
 * another node of a cluster, gets a {@link BusyObjectException}.
 */
public final class SegmentWriter implements Closeable {

    private final Path main;
    private final SegmentCipher cipher;
    private final FileChannel channel;
    private final byte[] plain = new byte[PLAIN];
    private final byte[] sealed = new byte[SEALED];
    private long segments;
    private int partial;
    private boolean dirty;
    private boolean appending;

    public SegmentWriter(Path main, SegmentCipher cipher) throws IOException {
        this.main = main;
        this.cipher = cipher;
        this.channel = FileChannel.open(main, CREATE, READ, WRITE);
        try {
            FileLocks.take(channel);
            segments = wholeSegments();
            partial = readTail();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** How many plain bytes are held so far. */
    public long offset() {
        return segments * PLAIN + partial;
    }

    /** A place to which {@link #back(Place)} returns. */
    public record Place(long segments, byte[] partial) {}

    /** Where the writer stands now. */
    public Place place() {
        return new Place(segments, Arrays.copyOf(plain, partial));
    }

    /** Drops what was taken since; it was not acknowledged. */
    public void back(Place to) throws IOException {
        segments = to.segments();
        partial = to.partial().length;
        System.arraycopy(to.partial(), 0, plain, 0, partial);
        channel.truncate(segments * SEALED);
        channel.position(segments * SEALED);
        dirty = true;
    }

    /** Takes up to {@code limit} bytes from the stream, as far as it goes; answers how many it took. */
    public long write(InputStream from, long limit) throws IOException {
        long taken = 0;
        while (taken < limit) {
            int read = from.read(plain, partial, (int) Math.min(PLAIN - partial, limit - taken));
            if (read < 0) {
                break;
            }
            taken += read;
            took(read);
        }
        return taken;
    }

    public void write(byte[] from, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int step = Math.min(PLAIN - partial, length - done);
            System.arraycopy(from, offset + done, plain, partial, step);
            done += step;
            took(step);
        }
    }

    /** After this the bytes taken so far outlive a crash of program or machine: they may be acknowledged. */
    public void sync() throws IOException {
        if (!dirty) {
            return;
        }
        channel.force(true);
        if (partial > 0) {
            writeTail();
        }
        dirty = false;
    }

    /**
     * Appends the tail, which makes the object complete; answers its plain length. The tail file stays until
     * {@link #discardTail(Path)}: whoever is killed before noting that the object is complete can still resume.
     */
    public long complete() throws IOException {
        sync();
        if (partial > 0) {
            append(ByteBuffer.wrap(Files.readAllBytes(tail()), Long.BYTES, partial + OVERHEAD));
            channel.force(true);
        }
        return offset();
    }

    public static void discardTail(Path main) throws IOException {
        Files.deleteIfExists(SegmentLayout.tailOf(main));
        Files.deleteIfExists(freshOf(SegmentLayout.tailOf(main)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void took(int count) throws IOException {
        partial += count;
        dirty = true;
        if (partial == PLAIN) {
            int length = cipher.seal(segments, plain, PLAIN, sealed);
            append(ByteBuffer.wrap(sealed, 0, length));
            segments++;
            partial = 0;
        }
    }

    /** What lies behind the whole segments goes only now: whoever opens a complete object and adds nothing, leaves it so. */
    private void append(ByteBuffer bytes) throws IOException {
        if (!appending) {
            channel.truncate(segments * SEALED);
            channel.position(segments * SEALED);
            appending = true;
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private long wholeSegments() throws IOException {
        long whole = channel.size() / SEALED;
        return whole > 0 && !opens(whole - 1) ? whole - 1 : whole;
    }

    private boolean opens(long segment) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, segment * SEALED + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        try {
            cipher.open(segment, sealed, 0, SEALED, plain, 0);
            return true;
        } catch (DamagedMediaException e) {
            return false; // Written in part when the machine stopped, so never acknowledged.
        }
    }

    private int readTail() throws IOException {
        if (!Files.exists(tail())) {
            return 0;
        }
        byte[] bytes = Files.readAllBytes(tail());
        if (bytes.length <= Long.BYTES + OVERHEAD || bytes.length >= Long.BYTES + SEALED) {
            return 0;
        }
        if (ByteBuffer.wrap(bytes).getLong() != segments) {
            return 0; // Left over from a segment that has since been written in full.
        }
        return cipher.open(segments, bytes, Long.BYTES, bytes.length - Long.BYTES, plain, 0);
    }

    private void writeTail() throws IOException {
        int length = cipher.seal(segments, plain, partial, sealed);
        Path fresh = freshOf(tail());
        ByteBuffer number = ByteBuffer.allocate(Long.BYTES).putLong(segments).flip();
        try (FileChannel out = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer[] parts = {number, ByteBuffer.wrap(sealed, 0, length)};
            while (parts[1].hasRemaining()) {
                out.write(parts);
            }
            out.force(true);
        }
        Files.move(fresh, tail(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolderOf(main);
    }

    /** Has the name of a file outlive a crash of the machine. */
    static void forceFolderOf(Path file) {
        try (FileChannel folder = FileChannel.open(file.getParent(), READ)) {
            folder.force(true);
        } catch (IOException e) {
            return; // Windows cannot open a folder; there the move itself is all one can have.
        }
    }

    /** A tail while it is written, which a crash may leave behind. */
    private static Path freshOf(Path tail) {
        return tail.resolveSibling(tail.getFileName() + ".new");
    }

    private Path tail() {
        return SegmentLayout.tailOf(main);
    }
}
