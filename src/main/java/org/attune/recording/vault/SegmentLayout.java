package org.attune.recording.vault;

import static org.attune.recording.vault.SegmentCipher.OVERHEAD;

import java.nio.file.Path;

/** Where the bytes of an object lie: whole segments in the main file, a partial one in a file of its own. */
final class SegmentLayout {

    /** Plain bytes in a whole segment. */
    static final int PLAIN = 64 * 1024;
    /** The same segment on disk. */
    static final int SEALED = PLAIN + OVERHEAD;

    private static final String TAIL = ".tail";

    private SegmentLayout() {}

    static Path tailOf(Path main) {
        return main.resolveSibling(main.getFileName() + TAIL);
    }

    static boolean isTail(Path path) {
        return path.getFileName().toString().endsWith(TAIL);
    }

    /** Opposite of {@link #sealedLength}: how many plain bytes lie in an object of this length on disk. */
    static long plainLength(long sealedLength) {
        long rest = sealedLength % SEALED;
        return sealedLength / SEALED * PLAIN + (rest == 0 ? 0 : Math.max(0, rest - OVERHEAD));
    }

    /** How many bytes a complete object of this plain length takes on disk. */
    static long sealedLength(long plainLength) {
        return plainLength / PLAIN * SEALED + (plainLength % PLAIN == 0 ? 0 : plainLength % PLAIN + OVERHEAD);
    }
}
