package org.attune.shared.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretsTest {

    private final byte[] key = Secrets.random(32);
    private final byte[] sealed = Secrets.seal(key, "quiet words".getBytes(UTF_8), "recording 7");

    @Test
    void givesBackWhatWasSealed() {
        assertThat(Secrets.open(key, sealed, "recording 7")).asString(UTF_8).isEqualTo("quiet words");
    }

    @Test
    void refusesAnotherKeyAnotherPlaceAndAFlippedBit() {
        byte[] flipped = sealed.clone();
        flipped[20] ^= 1;

        assertThatThrownBy(() -> Secrets.open(Secrets.random(32), sealed, "recording 7"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Secrets.open(key, sealed, "recording 8")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Secrets.open(key, flipped, "recording 7")).isInstanceOf(IllegalStateException.class);
    }
}
