package org.attune.recording.vault;

import static org.attune.recording.vault.SegmentCipher.OVERHEAD;

import java.nio.file.Path;

/** Where the bytes of an object lie: whole segments in the main file, a partial one in a file of its own. */
final class SegmentLayout {

    /** Plain bytes in a whole segment. */
    static final int PLAIN = 64 * 1024;
    /** The same segment on disk. */
    static final int SEALED = PLAIN + OVERHEAD;

    private SegmentLayout() {}

    static Path tailOf(Path main) {
        return main.resolveSibling(main.getFileName() + ".tail");
    }

    /** How many bytes a complete object of this plain length takes on disk. */
    static long sealedLength(long plainLength) {
        return plainLength / PLAIN * SEALED + (plainLength % PLAIN == 0 ? 0 : plainLength % PLAIN + OVERHEAD);
    }
}
