package org.attune.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebVttTest {

    @Test
    void readsVoicesTimesAndWords() throws TranscriptFault {
        List<Cue> cues = WebVtt.read("""
                \uFEFFWEBVTT - a session

                NOTE made by hand

                first
                00:01.500 --> 00:04.000 align:start
                <v.loud Coach>What would <b>help</b>
                right now?</v>

                01:00:00.000 --> 01:00:01.000
                I am not sure &amp; tired
                """);

        assertThat(cues)
                .containsExactly(
                        new Cue(1500, 4000, "Coach", "What would help\nright now?"),
                        new Cue(3_600_000, 3_601_000, "", "I am not sure & tired"));
    }

    @Test
    void takesNoMarkupAlong() throws TranscriptFault {
        Cue cue = WebVtt.read("WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\n"
                        + "<v <img src=x onerror=alert(1)>>hi<script>alert(1)</script> <00:00.500>\u0007there")
                .get(0);

        assertThat(cue.text()).isEqualTo("<v >hialert(1) there");
    }

    @Test
    void writesWhatItCanReadAgain() throws TranscriptFault {
        List<Cue> cues = List.of(
                new Cue(0, 900, "Client", "5 < 6 & \"so\" it --> goes"),
                new Cue(10_800_000, 10_800_001, "", "two\nlines"));

        assertThat(WebVtt.read(WebVtt.write(cues))).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource({
        "'',NOT_WEBVTT,1",
        "'WEBVTTX\n\n00:00.000 --> 00:01.000\nhi',NOT_WEBVTT,1",
        "'1\n00:00:00,000 --> 00:00:01,000\nhi',NOT_WEBVTT,1",
        "'WEBVTT',NOTHING_SAID,1",
        "'WEBVTT\n\n00:00.000 --> 00:01.000\n<b></b>',NOTHING_SAID,4",
        "'WEBVTT\n\nhello',TIMING,4",
        "'WEBVTT\n\n0:00.000 --> 00:01.000\nhi',TIMING,3",
        "'WEBVTT\n\n00:61.000 --> 01:62.000\nhi',TIMING,3",
        "'WEBVTT\n\n00:02.000 --> 00:01.000\nhi',ORDER,3",
        "'WEBVTT\n\n00:02.000 --> 00:03.000\nhi\n\n00:01.000 --> 00:02.000\nho',ORDER,6",
    })
    void saysWhatIsWrongAndWhere(String text, TranscriptFault.Kind kind, int line) {
        assertThatThrownBy(() -> WebVtt.read(text)).isInstanceOfSatisfying(TranscriptFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void refusesAnEndlessCue() {
        assertThatThrownBy(() -> WebVtt.read("WEBVTT\n\n00:00.000 --> 00:01.000\n" + "a".repeat(5000)))
                .hasMessageContaining("TOO_LONG_A_CUE");
    }

    @Test
    void refusesAnEndlessFile() {
        assertThatThrownBy(() -> WebVtt.read("WEBVTT\n" + " ".repeat(WebVtt.MOST_CHARACTERS)))
                .hasMessageContaining("TOO_BIG");
    }

    @Test
    void staysQuickOnHostileText() {
        String open = "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v ".repeat(300_000);

        assertThatThrownBy(() -> WebVtt.read(open)).hasMessageContaining("TOO_LONG_A_CUE");
    }
}
