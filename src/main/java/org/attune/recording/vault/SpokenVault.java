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
     * Seals what arrives, up to a limit.
     *
     * @return how many bytes it was, or -1 when there was more than the limit; then nothing is kept
     */
    public long keep(long tryId, String object, byte[] key, InputStream sound, long limit) throws IOException {
        vault.prepare(tryId);
        long taken;
        try (SegmentWriter writer = vault.writer(tryId, object, key)) {
            taken = writer.write(sound, limit);
            boolean more = sound.read() >= 0;
            if (!more) {
                writer.complete();
            } else {
                taken = -1;
            }
        }
        if (taken < 0) {
            vault.delete(tryId, object);
        } else {
            vault.settle(tryId, object);
        }
        return taken;
    }

    public SegmentReader reader(long tryId, String object, byte[] key, long length) throws IOException {
        return vault.reader(tryId, object, key, length);
    }

    public void delete(long tryId, String object) throws IOException {
        vault.delete(tryId, object);
    }
}
