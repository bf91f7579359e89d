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

        assertThat(cue.text()).isEqualTo(">hialert(1) there");
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
        "'WEBVTT\n\nhello',NO_TIME,3",
        "'WEBVTT\n\n00:00.000 --> 00:01.000\nhi\n\nlost\nwords',NO_TIME,6",
        "'WEBVTT\n\n-00:01.000 --> 00:01.000\nhi',TIMING,3",
        "'WEBVTT\n\n00:00.0000 --> 00:01.000\nhi',TIMING,3",
        "'WEBVTT\n\n99999999999999:00:00.000 --> 99999999999999:00:01.000\nhi',TIMING,3",
        "'WEBVTT\n\n0:00.000 --> 00:01.000\nhi',TIMING,3",
        "'WEBVTT\n\n00:61.000 --> 01:62.000\nhi',TIMING,3",
        "'WEBVTT\n\n00:02.000 --> 00:01.000\nhi',ORDER,3",
    })
    void saysWhatIsWrongAndWhere(String text, TranscriptFault.Kind kind, int line) {
        assertThatThrownBy(() -> WebVtt.read(text)).isInstanceOfSatisfying(TranscriptFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void putsCuesIntoTheOrderInWhichTheyBegin() throws TranscriptFault {
        var cues = WebVtt.read("WEBVTT\n\n00:02.000 --> 00:09.000\nhi\n\n00:01.000 --> 00:05.000\nho");

        assertThat(cues).extracting(Cue::text).containsExactly("ho", "hi");
    }

    @Test
    void beginsAnewAtAnyArrowAndKnowsNoBlankLineByItsSpaces() throws TranscriptFault {
        var cues = WebVtt.read(
                "WEBVTT\nKind: captions\n00:01.000-->00:02.000\none\n \ntwo\n00:03.000 --> 00:04.000\nthree");

        assertThat(cues).extracting(Cue::text).containsExactly("one\ntwo", "three");
    }

    @Test
    void readsReferencesAndUnfinishedTagsAsTheStandardDoes() throws TranscriptFault {
        var cues = WebVtt.read("""
                WEBVTT

                00:01.000 --> 00:02.000
                Caf&eacute; &#128512; &unknown; a &amp;lt; b<v Coach

                00:03.000 --> 00:04.000
                <v.first.loud  Mary  Ann >yes\0</v> no <lang en>so</lang>
                """.replace("\\0", "\0"));

        assertThat(cues)
                .containsExactly(
                        new Cue(1000, 2000, "", "Café \uD83D\uDE00 &unknown; a &lt; b"),
                        new Cue(3000, 3444, "Mary Ann", "yes\uFFFD"),
                        new Cue(3444, 4000, "", "no so"));
    }

    @Test
    void keepsWhatAPersonMarkedAsAReflection() throws TranscriptFault {
        var cues = List.of(new Cue(0, 900, "Coach", "You went quiet", true), new Cue(900, 950, "", "Hm", true));

        assertThat(WebVtt.write(cues)).contains("<v.reflection Coach>");
        assertThat(WebVtt.read(WebVtt.write(cues))).isEqualTo(cues);
    }

    @Test
    void dropsWhatCannotBeSeenAndTurnsTheDirectionOfReading() {
        assertThat(SpokenWords.clean("a\u202Eb\u200Fc\u0007 \t d\r\n\n \n e\uD800\u2028f"))
                .isEqualTo("abc d\ne\uFFFD\nf");
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
