package org.attune.recording.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundMeterTest {

    private static final int RATE = Babble.RATE;

    @Test
    void hearsTalkAndNothingUnusualAboutIt() {
        var facts = of(Babble.seconds(240, 3));

        assertThat(facts.speechPercent()).isBetween(50, 95);
        assertThat(facts.clippedPerMille()).isZero();
        assertThat(facts.silence().millis()).isLessThan(5_000);
        assertThat(facts.nothing().millis()).isLessThan(100);
        assertThat(facts.breakAt()).isEqualTo(-1);
    }

    @Test
    void evenNoiseIsNoTalk() {
        assertThat(of(noise(120, 0.05)).speechPercent()).isLessThan(5);
    }

    @Test
    void tellsAnOverdrivenMicrophone() {
        float[] loud = Babble.seconds(60, 3);
        for (int i = 0; i < loud.length; i++) {
            loud[i] = Math.max(-1, Math.min(1, loud[i] * 12));
        }

        assertThat(of(loud).clippedPerMille()).isGreaterThan(5);
    }

    @Test
    void findsALongSilenceAndWhereItIs() {
        float[] sound = Babble.seconds(300, 3);
        System.arraycopy(noise(100, 0.001), 0, sound, 60 * RATE, 100 * RATE);

        var silence = of(sound).silence();

        assertThat(silence.from()).isBetween(58_000L, 61_500L);
        assertThat(silence.millis()).isBetween(98_000L, 104_000L);
    }

    @Test
    void tellsAMutedStretchFromAQuietRoom() {
        float[] sound = Babble.seconds(120, 3);
        Arrays.fill(sound, 50 * RATE, 60 * RATE, 0);

        var nothing = of(sound).nothing();

        assertThat(nothing.from()).isBetween(49_900L, 50_100L);
        assertThat(nothing.millis()).isBetween(9_900L, 10_100L);
    }

    @Test
    void findsWhereAnotherRoomBegins() {
        float[] sound = Babble.seconds(300, 3);
        float[] street = noise(150, 0.02);
        for (int i = 0; i < street.length; i++) {
            sound[150 * RATE + i] += street[i];
        }

        assertThat(of(sound).breakAt()).isBetween(120_000L, 180_000L);
    }

    @Test
    void aShortSoundHasFactsToo() {
        assertThat(of(new float[0]).speechPercent()).isZero();
        assertThat(of(new float[100]).breakAt()).isEqualTo(-1);
    }

    private static float[] noise(int seconds, double loud) {
        var random = new Random(8);
        float[] noise = new float[seconds * RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (random.nextGaussian() * loud);
        }
        return noise;
    }

    private static SoundFacts of(float[] sound) {
        var meter = new SoundMeter();
        for (float sample : sound) {
            meter.add(sample);
        }
        return meter.facts();
    }
}
