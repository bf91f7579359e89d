package org.attune.curriculum.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.curriculum.model.files.ShippedModules.TODAY;
import static org.attune.curriculum.model.files.ShippedModules.TREE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attune.curriculum.Track;
import org.attune.curriculum.Track.Line;
import org.attune.curriculum.Track.Speaker;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S100: lessons to hear and to see, and what each of them owes to those who listen and to those who speak. */
class TrackReaderTest {

    private static final String LESSON = "m01-trust/lessons/01-why-trust-matters.md";
    private static final String FOLDER = "m01-trust/lessons/";
    private static final String CHECKS = "m01-trust/checks.yaml";
    private static final String WORDS = """
            WEBVTT

            00:01.000 --> 00:09.000
            <v Mara>You came in with your coat on.

            00:10.000 --> 00:19.500
            <v Jonas>I was not sure that I would stay.
            """;
    private static final String CONSENT = """
            consent:
              speakers: [{name: Mara Quist, as: trainer}, {name: Jonas Ahl, as: actor}]
              release: "Signed on 2 May 2026, kept in the office"
            """;

    @TempDir
    static Path elsewhere;

    private static byte[] sound;

    @BeforeAll
    static void aClipOfTwentySeconds() throws IOException {
        sound = Files.readAllBytes(SampleSession.clip(20, "m4a"));
    }

    @Test
    void aLessonIsHeardWithItsWordsAndWithTheNamesOfThoseWhoSpeak() {
        var tree = lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, sound);
        var result = ContentReader.read(
                tree.without(tree.under("m01-trust/de/").files().keySet()), TODAY);

        assertThat(result.wrong()).isEmpty();
        var track = result.content()
                .modules()
                .get("M01")
                .lesson("M01-L1")
                .orElseThrow()
                .track();
        assertThat(track.medium().contentType()).isEqualTo("audio/mp4");
        assertThat(track.medium().millis()).isBetween(19_900L, 20_200L);
        assertThat(track.lines()).hasSize(2);
        assertThat(track.lines().get(1).who()).isEqualTo("Jonas");
        assertThat(track.consent().speakers())
                .containsExactly(new Speaker("Mara Quist", "trainer"), new Speaker("Jonas Ahl", "actor"));
    }

    @ParameterizedTest
    @CsvSource({
        "m4a, audio/mp4",
        "mp3, audio/mpeg",
        "ogg, audio/ogg",
        "opus, audio/ogg",
        "wav, audio/wav",
        "webm, audio/webm",
        "mp4, video/mp4"
    })
    void whatAClipIsAndHowLongItLastsIsReadFromItself(String ending, String type) throws IOException {
        var card = MediaCard.of(SampleSession.clip(7, ending));

        assertThat(card.form().isPromisedBy("a." + ending)).isTrue();
        assertThat(card.form().contentType(card.length().picture())).isEqualTo(type);
        assertThat(card.length().millis()).isBetween(6_900L, 7_200L);
        assertThat(MediaCard.in(card.text())).contains(card);
    }

    @Test
    void aTruncatedClipTellsNoLength() {
        var half = Arrays.copyOf(sound, 40);

        assertThat(MediaCard.of(half).length()).isEqualTo(MediaLength.UNKNOWN);
        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, half)))
                .anySatisfy(fault -> assertThat(fault).contains("how long").contains("cannot be read"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(faults(TREE.with(front("audio: b.m4a\ntranscript: b.vtt\n" + CONSENT))))
                .containsExactly(
                        LESSON + ":10 there is no file m01-trust/lessons/b.m4a",
                        LESSON + ":11 there is no file m01-trust/lessons/b.vtt");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, "not a clip at all".getBytes())))
                .singleElement()
                .asString()
                .contains(LESSON + ":10", "is not what its name says");
    }

    @Test
    void aFilmIsNoSoundAndSoundIsNoFilm() throws IOException {
        var film = Files.readAllBytes(SampleSession.clip(20, "mp4"));

        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, film)))
                .singleElement()
                .asString()
                .contains("has a picture, so it is video");
        assertThat(faults(lesson("video: a.m4a\ntranscript: a.vtt\n" + CONSENT, sound)))
                .singleElement()
                .asString()
                .contains("has no picture, so it is audio");
    }

    @Test
    void aLargeFileIsRefusedAndAHugeOneIsNotEvenRead() throws IOException {
        var huge = elsewhere.resolve("huge.m4a");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(MediaCard.MOST_BYTES + 1);
        }
        assertThat(MediaCard.of(huge).digest()).isEmpty();
        var large = new byte[21 * 1024 * 1024];
        System.arraycopy(sound, 0, large, 0, sound.length);

        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, large)))
                .singleElement()
                .asString()
                .contains("is larger than 20 MB");
        assertThat(faults(TREE.with(front("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT))
                        .with(Map.of(FOLDER + "a.m4a", MediaCard.of(huge).text(), FOLDER + "a.vtt", WORDS))))
                .singleElement()
                .asString()
                .contains("is larger than 20 MB");
    }

    @Test
    void aClipWithoutATranscriptIsRefused() {
        assertThat(faults(TREE.with(front("audio: a.m4a\n" + CONSENT)).with(clip(sound))))
                .singleElement()
                .asString()
                .contains("transcript is missing");
    }

    @Test
    void aTranscriptCoversTheWholeClip() {
        assertThat(faults(words("WEBVTT\n\n00:00.500 --> 00:04.000\nHello.\n")))
                .containsExactly(
                        FOLDER + "a.vtt:1 says nothing from 0:04 to 0:20; write what is said there, or what is heard");
        assertThat(faults(words("WEBVTT\n\n00:16.000 --> 00:19.000\nHello.\n")))
                .singleElement()
                .asString()
                .contains("says nothing from 0:00 to 0:16");
        assertThat(faults(words("WEBVTT\n\n00:01.000 --> 01:19.000\nHello.\n")))
                .singleElement()
                .asString()
                .contains("goes on until 1:19");
        assertThat(faults(words("WEBVTT\n\n00:01.000 -> 00:19.000\nHello.\n")))
                .singleElement()
                .asString()
                .contains(FOLDER + "a.vtt:3", "the times of a line stand as");
    }

    @Test
    @DisplayName("R9: nobody is heard in a lesson who has not agreed in writing")
    void aClipWithoutConsentIsRefused() {
        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n", sound)))
                .containsExactly(
                        LESSON + ":10 consent is missing: who speaks, and where their written release is kept");
        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT.replace("actor", "client"), sound)))
                .singleElement()
                .asString()
                .contains("an actor or a trainer");
        assertThat(faults(lesson(
                        "audio: a.m4a\ntranscript: a.vtt\nconsent:\n  speakers: []\n  release: \"Kept\"\n", sound)))
                .singleElement()
                .asString()
                .contains("somebody speaks; name them");
        assertThat(faults(lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT.replaceAll(" +release.*\n", ""), sound)))
                .singleElement()
                .asString()
                .contains("release is missing");
    }

    @Test
    void wordsWithoutAClipAndTwoClipsAreSlips() {
        assertThat(faults(TREE.with(front("transcript: a.vtt\n")).with(Map.of(FOLDER + "a.vtt", WORDS))))
                .anyMatch(fault -> fault.contains("transcript belongs to a clip"));
        assertThat(faults(lesson("audio: a.m4a\nvideo: a.m4a\ntranscript: a.vtt\n" + CONSENT, sound)))
                .singleElement()
                .asString()
                .contains("audio or video, not both");
    }

    @Test
    void theSoundOfASceneLastsAsLongAsTheScene() {
        var ends = Pattern.compile("\\n( +)ends: \"?(\\d+:\\d\\d)\"?\\n")
                .matcher(TREE.text(CHECKS).orElseThrow());
        assertThat(ends.find()).isTrue();
        var consent = "consent: {speakers: [{name: Mara Quist, as: actor}], release: Kept}";
        var spoken = TREE.text(CHECKS)
                .orElseThrow()
                .replaceFirst(
                        Pattern.quote(ends.group()),
                        ends.group() + ends.group(1) + "audio: a.m4a\n" + ends.group(1) + consent + "\n");
        var tree = TREE.with(
                Map.of(CHECKS, spoken, "m01-trust/a.m4a", MediaCard.of(sound).text()));

        assertThat(ContentReader.read(tree, TODAY).wrong())
                .anyMatch(fault -> fault.message().startsWith("the clip ends at " + ends.group(2)));
    }

    @Test
    @DisplayName("R23: another clip is another version")
    void theVersionOfAModuleChangesWithItsClips() throws IOException {
        var folder = Files.createDirectories(elsewhere.resolve("one/m01-trust/lessons"));
        Files.write(folder.resolve("a.m4a"), sound);
        var before = ContentTree.read(elsewhere.resolve("one"));
        Files.write(folder.resolve("a.m4a"), Files.readAllBytes(SampleSession.clip(20, "m4a")));
        var after = ContentTree.read(elsewhere.resolve("one"));

        assertThat(before.clips()).containsOnlyKeys(FOLDER + "a.m4a");
        assertThat(before.digest()).isNotEqualTo(after.digest());
        assertThat(ContentTree.of(new TreeMap<>(before.files())).digest()).isEqualTo(before.digest());
    }

    @Test
    void wordsAreReadAsTheyAreWrittenAndNothingInThemActsOnAPage() {
        var faults = new Faults();
        var lines = WordsFile.read(
                "a.vtt",
                "WEBVTT\n\nNOTE for the\nspeaker\n\none\n00:01.000 --> 00:02.500\n<v Mara>Yes &amp;\nno</v>\n",
                faults);
        assertThat(lines).containsExactly(new Line(1000, 2500, "Mara", "Yes & no"));
        assertThat(new Track(null, lines, null).asWebVtt())
                .isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Mara>Yes &amp; no\n");
        assertThat(faults.found()).isEmpty();

        WordsFile.read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.500\n<script>alert(1)</script>\n", faults);
        WordsFile.read("b.vtt", "WEBVTT\n\n00:03.000 --> 00:02.500\nBack.\n", faults);
        WordsFile.read("c.vtt", "1\n00:00:01,000 --> 00:00:02,000\nSubRip.\n", faults);
        WordsFile.read("d.vtt", "WEBVTT\n", faults);
        assertThat(faults.found())
                .extracting(Fault::toString)
                .containsExactly(
                        "a.vtt:4 beside <v Name> at its beginning a line has no tags and no signs in code",
                        "b.vtt:3 a line ends after it begins, and begins after the one before it",
                        "c.vtt:1 a transcript is a file in WebVTT; its first line is WEBVTT and nothing else",
                        "d.vtt:1 nothing is said in this transcript");
    }

    private static ContentTree words(String transcript) {
        return lesson("audio: a.m4a\ntranscript: a.vtt\n" + CONSENT, sound).with(Map.of(FOLDER + "a.vtt", transcript));
    }

    private static ContentTree lesson(String front, byte[] bytes) {
        return TREE.with(front(front)).with(clip(bytes)).with(Map.of(FOLDER + "a.vtt", WORDS));
    }

    private static Map<String, String> clip(byte[] bytes) {
        return Map.of(FOLDER + "a.m4a", MediaCard.of(bytes).text());
    }

    /** The lesson with further fields, which begin in line 10. Its German translation would lack them and is left out. */
    private static Map<String, String> front(String fields) {
        var text = TREE.text(LESSON).orElseThrow().replaceFirst("language: en\n", "language: en\n" + fields);
        return Map.of(LESSON, text);
    }

    /** What is said about the lesson alone; reading all modules anew for each slip would take minutes. */
    private static List<String> faults(ContentTree tree) {
        var desk = new Desk(tree, TODAY);
        var front = PageText.read(LESSON, tree.text(LESSON).orElseThrow(), desk).front();
        new TrackReader(desk, LESSON).ofLesson(front);
        return desk.faults().found().stream().map(Fault::toString).toList();
    }
}
