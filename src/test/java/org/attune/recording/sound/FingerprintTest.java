package org.attune.recording.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final float[] SESSION = Babble.seconds(90, 1);
    private static final Fingerprint PRINT = of(SESSION);

    @Test
    void aSoundIsKnownAgain() {
        assertThat(of(SESSION.clone()).secondsSharedWith(PRINT)).isGreaterThan(60);
    }

    @Test
    void anotherSessionHasNothingInCommon() {
        for (int seed = 2; seed < 8; seed++) {
            assertThat(of(Babble.seconds(90, seed)).secondsSharedWith(PRINT)).isZero();
        }
    }

    @Test
    void isKnownAgainWhenCutQuieterAndNoisier() {
        var random = new Random(5);
        float[] cut = Arrays.copyOfRange(SESSION, 123_457, SESSION.length - 99_999);
        for (int i = 0; i < cut.length; i++) {
            cut[i] = (float) (cut[i] * 0.4 + random.nextGaussian() * 0.002);
        }

        assertThat(of(cut).secondsSharedWith(PRINT)).isGreaterThan(30);
        assertThat(PRINT.secondsSharedWith(of(cut))).isGreaterThan(30);
    }

    @Test
    void aHumHasNoFingerprint() {
        assertThat(of(hum(440)).isTelling()).isFalse();
        assertThat(of(hum(440)).secondsSharedWith(of(hum(441)))).isZero();
        assertThat(of(new float[60 * Babble.RATE]).isTelling()).isFalse();
        assertThat(PRINT.isTelling()).isTrue();
    }

    @Test
    void isKeptAsBytes() {
        var again = Fingerprint.of(PRINT.bytes());

        assertThat(again.bytes()).isEqualTo(PRINT.bytes());
        assertThat(again.secondsSharedWith(PRINT)).isGreaterThan(60);
    }

    private static float[] hum(int hertz) {
        float[] hum = new float[90 * Babble.RATE];
        for (int i = 0; i < hum.length; i++) {
            double swell = 0.6 + 0.4 * Math.sin(2 * Math.PI * 0.2 * i / Babble.RATE);
            hum[i] = (float) (0.2 * swell * Math.sin(2 * Math.PI * hertz * i / Babble.RATE));
        }
        return hum;
    }

    private static Fingerprint of(float[] sound) {
        var prints = new Fingerprinter();
        for (float sample : sound) {
            prints.add(sample);
        }
        return prints.fingerprint();
    }
}
