package org.attune.recording.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The folder of spoken answers to drills, apart from the recordings of sessions and sealed in the same way. */
public final class SpokenVault {

    private final RecordingVault vault;

    public SpokenVault(Path storage) {
        this.vault = new RecordingVault(storage.resolve("spoken"), "spoken");
    }

    /** Where the answers lie, by the number of the try. */
    public RecordingVault answers() {
        return vault;
    }

    /**
     * Seals what arrives, up to a limit. What breaks off on its way leaves nothing.
     *
     * @return how many bytes it was, or -1 when there was more than the limit; then nothing is kept
     */
    public long keep(long tryId, String object, byte[] key, InputStream sound, long limit) throws IOException {
        vault.prepare(tryId);
        long taken = -1;
        try {
            taken = write(tryId, object, key, sound, limit);
        } finally {
            if (taken < 0) {
                vault.delete(tryId, object);
            }
        }
        if (taken >= 0) {
            vault.settle(tryId, object);
        }
        return taken;
    }

    private long write(long tryId, String object, byte[] key, InputStream sound, long limit) throws IOException {
        try (SegmentWriter writer = vault.writer(tryId, object, key)) {
            long taken = writer.write(sound, limit);
            if (sound.read() >= 0) {
                return -1;
            }
            writer.complete();
            return taken;
        }
    }

    public SegmentReader reader(long tryId, String object, byte[] key, long length) throws IOException {
        return vault.reader(tryId, object, key, length);
    }

    public void delete(long tryId, String object) throws IOException {
        vault.delete(tryId, object);
    }
}
