package org.attune.recording.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attune.recording.model.Cue;
import org.attune.recording.model.SpokenWords;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.Voice;
import org.attune.recording.model.WebVtt;

/** What is handed out can be brought in again. */
class RoundTripTest {

    private static final List<String> HEAD =
            List.of("Transcript of a coaching session with Mira, 4 December 2026", "Length of the recording: 00:48:03");

    @Property(tries = 400)
    void webVttComesBackAsItWas(@ForAll("transcripts") List<Cue> cues) throws TranscriptFault {
        assertThat(WebVtt.read(WebVtt.write(cues))).isEqualTo(cues);
    }

    @Property(tries = 300)
    void textComesBackWithItsVoicesWordsAndStamps(@ForAll("transcripts") List<Cue> cues) throws TranscriptFault {
        assertThat(turns(TranscriptFile.read(PrintedTranscript.text(HEAD, cues), 0)))
                .isEqualTo(turns(cues));
    }

    @Property(tries = 150)
    void wordComesBackWithItsVoicesWordsAndStamps(@ForAll("transcripts") List<Cue> cues) throws TranscriptFault {
        assertThat(turns(TranscriptFile.read(PrintedTranscript.word("en", HEAD, cues), 0)))
                .isEqualTo(turns(cues));
    }

    @Property(tries = 500)
    void cleaningOnceIsEnough(@ForAll String raw) {
        assertThat(SpokenWords.clean(SpokenWords.clean(raw))).isEqualTo(SpokenWords.clean(raw));
    }

    @Property(tries = 1000)
    void whateverComesIsReadOrRefusedWithItsLine(@ForAll("files") String file) {
        try {
            assertThat(TranscriptFile.read(file.getBytes(StandardCharsets.UTF_8), 3_600_000))
                    .isNotEmpty()
                    .allSatisfy(cue -> {
                        assertThat(cue.endMillis()).isGreaterThan(cue.startMillis());
                        assertThat(cue.text())
                                .isEqualTo(SpokenWords.clean(cue.text()))
                                .isNotEmpty();
                    });
        } catch (TranscriptFault fault) {
            assertThat(fault.line()).isPositive();
        }
    }

    /** To the second, as they are printed. */
    private static List<Turn> turns(List<Cue> cues) {
        return Turn.of(Cast.withOurLabels(cues)).stream()
                .map(turn -> new Turn(turn.startMillis() / 1000, turn.voice(), turn.text()))
                .toList();
    }

    @Provide
    Arbitrary<List<Cue>> transcripts() {
        var voice = Arbitraries.of(Voice.values());
        var text = Arbitraries.oneOf(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
                        Arbitraries.strings()
                                .withChars("ab <>&;:-[]()0123456789.\n\t\"'NOTE?")
                                .ofMinLength(1)
                                .ofMaxLength(60))
                .map(SpokenWords::clean)
                .filter(words -> !words.isEmpty());
        var cue = Combinators.combine(voice, text, Arbitraries.longs().between(1, 9_000), Arbitraries.of(true, false))
                .as((who, words, length, marked) -> new Cue(0, length, who.label(), words, marked));
        return cue.list().ofMinSize(1).ofMaxSize(12).map(RoundTripTest::oneAfterTheOther);
    }

    /** Each begins at least a second after the one before; some are still spoken when the next begins. */
    private static List<Cue> oneAfterTheOther(List<Cue> cues) {
        List<Cue> placed = new ArrayList<>();
        long start = 250;
        for (var cue : cues) {
            placed.add(cue.at(start, start + cue.endMillis()));
            start += 1000 + cue.endMillis() / 2;
        }
        return placed;
    }

    @Provide
    Arbitrary<String> files() {
        var line = Arbitraries.of(
                "WEBVTT",
                "",
                "NOTE x",
                "00:01.000 --> 00:02.000",
                "00:00:03,5 --> 00:00:04,5",
                "1",
                "2",
                "Anna Berg",
                "Anna Berg: so I left",
                "<v Anna Berg>yes",
                "</v>no",
                "[Ben] hm",
                "Ben  0:07",
                "(00:00:09) Ben: and",
                "99:99:99",
                "-->",
                "{\\an8}<i>hm</i>",
                "00:61 --> 00:00",
                "[00:00:12] Coach: why?",
                "Ben (00:13):",
                "\u0000",
                "&#0;&lt",
                "<");
        return line.list().ofMaxSize(14).map(lines -> String.join("\n", lines));
    }
}
