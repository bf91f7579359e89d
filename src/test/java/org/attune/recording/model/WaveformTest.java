package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WaveformTest {

    private static final int MINUTES = 60;

    @Test
    void anHourIsSentInAsManyColumnsAsCanBeSeen() {
        var whole = read(waveform().whole());

        assertThat(whole.getJsonArray("columns")).hasSize(4000);
        assertThat(whole.getInt("millis")).isEqualTo(MINUTES * 60_000);
    }

    @Test
    void aSecondOfAnHourIsSentAsFineAsItWasHeard() {
        var part = read(waveform().part(1_799_000, 1_801_000));
        var columns = part.getJsonArray("columns");

        assertThat(columns).hasSize(2 * Waveform.PER_SECOND);
        assertThat(columns.getInt(10)).isLessThan(2);
        assertThat(columns.getInt(60)).isBetween(240, 260); // The second half hour is louder.
    }

    @Test
    void whatLiesOutsideIsLeftAway() {
        assertThat(read(waveform().part(MINUTES * 60_000 - 1000, 999_999_999)).getJsonArray("columns"))
                .hasSize(Waveform.PER_SECOND);
        assertThat(read(waveform().part(999_999_999, 999_999_999)).getJsonArray("columns"))
                .isEmpty();
        assertThat(read(waveform().part(5000, 1000)).getJsonArray("columns")).isEmpty();
    }

    @Test
    void isKeptAsBytesAndToldFromTheOlderForm() {
        var again = Waveform.read(waveform().bytes()).orElseThrow();

        assertThat(again.whole()).isEqualTo(waveform().whole());
        assertThat(Waveform.read("{\"millis\":1000,\"columns\":[1]}".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Waveform.read(new byte[0])).isEmpty();
    }

    private static Waveform waveform() {
        var peaks = new Peaks();
        int half = MINUTES * 30 * Peaks.RATE;
        for (int i = 0; i < 2 * half; i++) {
            peaks.add(i < half ? 0.001f : 0.25f);
        }
        return peaks.waveform();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
