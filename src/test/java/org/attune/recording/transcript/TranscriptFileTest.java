package org.attune.recording.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attune.recording.model.Cue;
import org.attune.recording.model.TranscriptFault;
import org.attune.recording.model.TranscriptFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as meeting services write them, and files that mean harm. */
class TranscriptFileTest {

    private static final Cue ASKED = new Cue(3000, 5000, "Anna Berg", "What brings you here?");
    private static final Cue ANSWERED = new Cue(5500, 9000, "Ben", "I just went quiet.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n1\n00:00:03.000 --> 00:00:05.000\nAnna Berg: What brings you here?\n\n2\n"
                        + "00:00:05.500 --> 00:00:09.000\nBen: I just went quiet.\n\n"
                        + "3\n00:00:10.000 --> 00:00:11.000\nAnna Berg: Hm.\n\n4\n00:00:12.000 --> 00:00:13.000\nBen: Yes.\n",
                "WEBVTT\n\nd1-0\n00:00:03.000 --> 00:00:05.000\n<v Anna Berg>What brings you here?</v>\n\n"
                        + "d1-1\n00:00:05.500 --> 00:00:09.000\n<v Ben>I just went quiet.</v>\n",
                "1\n00:00:03,000 --> 00:00:05,000\n[Anna Berg] What brings you here?\n\n2\n00:00:05,500 --> 00:00:09,000\n"
                        + "[Ben] I just went quiet.\n\n3\n00:00:10,000 --> 00:00:11,000\n[Anna Berg] Hm.\n\n4\n"
                        + "00:00:12,000 --> 00:00:13,000\n[Ben] Yes.\n",
                "1\r\n0:0:3.0 --> 0:0:5.0\r\nAnna Berg\r\nWhat brings you here?\r\n\r\n2\r\n0:0:5.500 --> 0:0:9.0\r\nBen\r\n"
                        + "I just went quiet.\r\n\r\n0:0:10.0 --> 0:0:11.0\r\nAnna Berg\r\nHm.\r\n\r\n"
                        + "0:0:12.0 --> 0:0:13.0\r\nBen\r\nYes.",
                "1\n00:00:03,000 --> 00:00:05,000\n>> ANNA BERG: <i>What brings</i> you here?\n2\n"
                        + "00:00:05,500 --> 00:00:09,000\n>> Ben: {\\an8}I just went quiet.\n3\n00:00:10,000 --> "
                        + "00:00:11,000\n>> ANNA BERG: Hm.\n4\n00:00:12,000 --> 00:00:13,000\n>> Ben: Yes.\n"
            })
    void tellsNamesFromWordsInTheShapesOfMeetingServices(String file) throws TranscriptFault {
        var cues = TranscriptFile.read(file.getBytes(UTF_8), 60_000);

        assertThat(cues.subList(0, 2))
                .usingElementComparator((one, other) -> one.saidBy(one.speaker().toLowerCase())
                                .equals(other.saidBy(other.speaker().toLowerCase()))
                        ? 0
                        : 1)
                .containsExactly(ASKED, ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg  0:03\nWhat brings you here?\n\nBen  0:05\nI just went quiet.\n\nAnna Berg  0:10\nHm.\n\nTranscribed by",
                "Session of Friday\nPeople: Anna Berg, Ben\n\n[00:00:03] Anna Berg: What brings you here?\n"
                        + "[00:00:05] Ben: I just went quiet.\n[00:00:10] Anna Berg: Hm.\n[00:00:11] Ben: Yes",
                "Anna Berg (00:00:03): What brings you here?\nBen (00:00:05): I just went quiet.\nAnna Berg (00:00:10): Hm.",
                "00:00:03 Anna Berg: What brings you here?\n00:00:05 Ben: I just went quiet.\n00:00:10 Anna Berg: Hm.\n"
                        + "00:00:12 Ben: Yes",
            })
    void readsTextWithTimesAndNames(String file) throws TranscriptFault {
        var cues = TranscriptFile.read(file.getBytes(UTF_8), 60_000);

        assertThat(cues.subList(0, 2)).containsExactly(ASKED, new Cue(5000, 10_000, "Ben", "I just went quiet."));
    }

    @Test
    void spreadsTextWithoutTimesOverTheRecordingByItsLetters() throws TranscriptFault {
        var cues = TranscriptFile.read("Coach: aaaaaaaaa\n\nClient: aaa".getBytes(UTF_8), 12_000);

        assertThat(cues)
                .containsExactly(new Cue(0, 9000, "Coach", "aaaaaaaaa"), new Cue(9000, 12_000, "Client", "aaa"));
    }

    @Test
    void leavesWordsAloneThatOnlyLookLikeAName() throws TranscriptFault {
        var cues = TranscriptFile.read(
                "One thing: I was late.\n\nBut: nobody asked.\n\nTuesday at 10:30 it was".getBytes(UTF_8), 9000);

        assertThat(cues).extracting(Cue::speaker).containsOnly("");
        assertThat(cues)
                .extracting(Cue::text)
                .containsExactly("One thing: I was late.", "But: nobody asked.", "Tuesday at 10:30 it was");
    }

    @Test
    void goesOnWithAVoiceWhereNamesStandOnlyAtItsBeginning() throws TranscriptFault {
        var cues = TranscriptFile.read(
                ("WEBVTT\n\n00:01.000 --> 00:02.000\nCoach: And\n\n00:02.000 --> 00:03.000\nthen?\n\n"
                                + "00:03.000 --> 00:04.000\nClient: Nothing.")
                        .getBytes(UTF_8),
                9000);

        assertThat(cues).extracting(Cue::speaker).containsExactly("Coach", "Coach", "Client");
    }

    @Test
    void readsOtherEncodings() throws TranscriptFault {
        for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1252"), UTF_8)) {
            var cues = TranscriptFile.read("Klientin: Nachts träume ich.".getBytes(charset), 9000);
            assertThat(cues).containsExactly(new Cue(0, 9000, "Klientin", "Nachts träume ich."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',NOTHING_SAID,1",
        "'%PDF-1.7 …',NOT_TEXT,1",
        "'1\n00:00:01,000 --> 00:00:02,000\nhi\n2\n00:00:3,000 -> --> 00:00:04,000\nho',TIMING,5",
        "'1\n00:00:05,000 --> 00:00:02,000\nhi',ORDER,2",
        "'[00:00:05] Coach: hi\n[00:00:02] Client: ho',ORDER,2",
        "'[00:00:05] Coach: hi\n[00:02:02] Client: ho',BEYOND,2",
        "'PK\u0003\u0004 no zip',NOT_WORD,1",
    })
    void saysWhatIsWrongAndWhere(String file, Kind kind, int line) {
        assertThatThrownBy(() -> TranscriptFile.read(file.getBytes(UTF_8), 60_000))
                .isInstanceOfSatisfying(TranscriptFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.line()).isEqualTo(line);
                });
    }

    @Test
    void readsWordWithTablesAndWithoutWhatWasDeleted() throws Exception {
        var file = zipped("word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>Meeting with </w:t></w:r><w:r><w:t>Ben &amp; Anna</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>00:00:03</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>Coach:</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:del><w:r><w:delText>secret</w:delText></w:r></w:del><w:r><w:t>Hm.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t>00:00:05 Client: Yes</w:t></w:r></w:p></w:body></w:document>
                """);

        assertThat(TranscriptFile.read(file, 9000))
                .containsExactly(new Cue(3000, 5000, "Coach", "Hm."), new Cue(5000, 6000, "Client", "Yes"));
    }

    @Test
    void readsNothingFromOutsideAWordDocument() throws Exception {
        var file = zipped(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w="
                        + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>a&x;b</w:t>"
                        + "</w:r></w:p></w:body></w:document>");

        assertThatThrownBy(() -> TranscriptFile.read(file, 9000)).hasMessageContaining("NOT_WORD");
    }

    @Test
    void stopsUnpackingADocumentThatSwells() throws Exception {
        var bomb = "<w:t xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "a".repeat(60_000_000);

        assertThatThrownBy(() -> TranscriptFile.read(zipped("word/document.xml", bomb), 9000))
                .hasMessageContaining("TOO_BIG");
        assertThatThrownBy(() -> TranscriptFile.read(zipped("word/media/image1.png", bomb), 9000))
                .hasMessageContaining("TOO_BIG");
    }

    @Test
    void dropsNamesAndFlagsWhereTheyAreSpoken() {
        var cues = List.of(
                new Cue(0, 10, "Anna Berg", "Hello Ben, I am Anna Berg."),
                new Cue(10, 20, "Ben", "Benjamin says hello to Berg."),
                new Cue(20, 30, "Note to self", "call"));
        var cast = new Cast(Map.of(
                "Anna Berg", org.attune.recording.model.Voice.COACH, "Ben", org.attune.recording.model.Voice.CLIENT));

        assertThat(Cast.mentions(cues)).extracting(Cast.Mention::name).containsExactly("Anna", "Berg");
        assertThat(cast.applyTo(cues, true))
                .containsExactly(
                        new Cue(0, 10, "Coach", "Hello [Client], I am [Coach]."),
                        new Cue(10, 20, "Client", "Benjamin says hello to [Coach]."),
                        new Cue(20, 30, "", "Note to self: call"));
        assertThat(cast.applyTo(cues, false).get(0).text()).isEqualTo("Hello Ben, I am Anna Berg.");
    }

    private static byte[] zipped(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesMoreNamesThanASessionHasVoices() throws TranscriptFault {
        assertThat(TranscriptFile.read(voices(20), 0)).hasSize(20);
        assertThatThrownBy(() -> TranscriptFile.read(voices(21), 0))
                .isInstanceOf(TranscriptFault.class)
                .hasMessageContaining("TOO_MANY_NAMES");
    }

    private static byte[] voices(int many) {
        var file = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < many; i++) {
            file.append("\n00:01.000 --> 00:02.000\n<v Voice V").append(i).append(">Hm.\n");
        }
        return file.toString().getBytes(UTF_8);
    }
}
