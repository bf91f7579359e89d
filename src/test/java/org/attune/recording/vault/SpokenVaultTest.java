package org.attune.recording.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spoken answer is kept whole or not at all. */
class SpokenVaultTest {

    private static final long TRY = 7;
    private static final String TAKE = "take";
    private static final byte[] KEY = new byte[32];
    private static final byte[] SOUND = new byte[100_000];

    @TempDir
    Path folder;

    @Test
    void keepsWhatArrivesWhole() throws IOException {
        var vault = new SpokenVault(folder);

        assertThat(vault.keep(TRY, TAKE, KEY, new ByteArrayInputStream(SOUND), SOUND.length))
                .isEqualTo(SOUND.length);
        assertThat(vault.answers().objects(TRY)).containsEntry(TAKE, (long) SOUND.length);
    }

    @Test
    void keepsNothingOfWhatIsTooLong() throws IOException {
        var vault = new SpokenVault(folder);

        assertThat(vault.keep(TRY, TAKE, KEY, new ByteArrayInputStream(SOUND), SOUND.length - 1))
                .isNegative();
        assertThat(vault.answers().objects(TRY)).isEmpty();
    }

    @Test
    void keepsNothingOfWhatBreaksOff() throws IOException {
        var vault = new SpokenVault(folder);

        assertThatThrownBy(() -> vault.keep(TRY, TAKE, KEY, new BreakingStream(SOUND), SOUND.length + 1))
                .isInstanceOf(IllegalStateException.class);
        assertThat(vault.answers().objects(TRY)).isEmpty();
    }
}
