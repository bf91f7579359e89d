package org.attune.stress;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Looks through everything that lies on the disk for bytes of the files that were sent. Of each file some stretches are
 * known by their first eight bytes, wherever they begin; where those are found, the whole stretch is compared.
 */
final class PlainTextHunt {

    private static final int STRETCHES = 64;
    private static final int STRETCH = 32;
    private static final int CHUNK = 1 << 20;
    private static final int TABLE = 1 << 20;
    private static final int FEWEST_VALUES = 20;

    private final Random random = new Random(5);
    private final List<byte[]> stretches = new ArrayList<>();
    private final Set<Long> beginnings = new HashSet<>();
    private final boolean[] mayBegin = new boolean[TABLE];
    private long searched;

    /** From now on bytes of this file are looked for. */
    void remember(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < STRETCHES; i++) {
            int at = random.nextInt(content.length - STRETCH);
            byte[] stretch = Arrays.copyOfRange(content, at, at + STRETCH);
            if (isTelling(stretch)) {
                long begin = ByteBuffer.wrap(stretch).getLong();
                stretches.add(stretch);
                beginnings.add(begin);
                mayBegin[place(begin)] = true;
            }
        }
    }

    int known() {
        return stretches.size();
    }

    long searchedMegabytes() {
        return searched / 1_000_000;
    }

    /** @return the files below these folders in which something was found */
    List<Path> foundIn(Path folder, Set<Path> besides) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
                return besides.contains(within) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && holdsSome(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // The database takes files away while we look.
            }
        });
        return found;
    }

    private boolean holdsSome(Path file) throws IOException {
        byte[] buffer = new byte[CHUNK + STRETCH];
        int kept = 0;
        try (var channel = FileChannel.open(file)) {
            for (int read = read(channel, buffer, kept); read > 0; read = read(channel, buffer, kept)) {
                searched += read;
                int filled = kept + read;
                if (isIn(buffer, filled)) {
                    return true;
                }
                kept = Math.min(STRETCH - 1, filled);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static int read(FileChannel channel, byte[] buffer, int kept) throws IOException {
        return channel.read(ByteBuffer.wrap(buffer, kept, CHUNK));
    }

    private boolean isIn(byte[] buffer, int filled) {
        long window = 0;
        for (int i = 0; i < filled; i++) {
            window = window << Byte.SIZE | buffer[i] & 0xff;
            if (i >= Long.BYTES - 1 && mayBegin[place(window)] && beginnings.contains(window)) {
                int at = i - Long.BYTES + 1;
                if (at + STRETCH <= filled && stretches.stream().anyMatch(stretch -> equal(stretch, buffer, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean equal(byte[] stretch, byte[] buffer, int at) {
        return Arrays.equals(stretch, 0, STRETCH, buffer, at, at + STRETCH);
    }

    private static int place(long begin) {
        return (int) (begin * 0x9E3779B97F4A7C15L >>> 44);
    }

    /** Headers and silence are alike in files of all kinds. */
    private static boolean isTelling(byte[] stretch) {
        var values = new HashSet<Byte>();
        for (byte value : stretch) {
            values.add(value);
        }
        return values.size() >= FEWEST_VALUES;
    }
}
