package org.attune.recording.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.launcher.MediaTools;
import org.attune.recording.transcript.TranscriptFile;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.config.AttuneConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small program that stands for a speech recognition: it listens on its input and writes WebVTT. */
@DisplayName("R21: a program writes down speech only where one is installed, and is given nothing else")
class TranscriberTest {

    private static final byte[] KEY = new byte[32];

    private static MediaTools tools;

    @TempDir
    Path folder;

    private String language;
    private final Map<String, String> settings = new HashMap<>();
    private final Transcriber transcriber = new Transcriber();

    @BeforeAll
    static void unpackTools() {
        tools = MediaTools.unpackedTo(Path.of("target", "media-tools"));
    }

    @BeforeEach
    void configure() {
        settings.put("attune.media.ffmpeg", tools.ffmpeg().toString());
        settings.put("attune.transcription.max-minutes", "2");
        transcriber.config = new AttuneConfig() {
            @Override
            public String text(String key) {
                return settings.get(key);
            }

            @Override
            public Optional<String> optional(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public long number(String key) {
                return Long.parseLong(settings.get(key));
            }
        };
    }

    @Test
    void isOffUnlessAProgramIsInstalled() {
        assertThat(transcriber.isInstalled()).isFalse();
    }

    @Test
    void givesTheProgramTheWholeSoundAndReadsWhatItWrites() throws Exception {
        install("head -c 4 >/dev/null\nlength=$(wc -c)\n"
                + "printf 'WEBVTT\\n\\n00:00.000 --> 00:01.000\\n%s bytes, %s, %s\\n' \"$length\" \"$1\" \"$2\"\n");
        settings.put("attune.transcription.arguments", "--language en");

        var cues = TranscriptFile.read(words(), 3_000);

        assertThat(cues.get(0).text()).matches("9[56]\\d{3} bytes, --language, en"); // 3 s of 16 kHz, two bytes each.
    }

    @Test
    void givesTheProgramNoSecretOfOurs() throws Exception {
        install("cat >/dev/null\nprintf 'WEBVTT\\n\\n00:00.000 --> 00:01.000\\n'\n/usr/bin/env | /usr/bin/sort\n");

        assertThat(new String(words(), UTF_8).lines().skip(3))
                .allMatch(line -> line.matches("(LC_ALL|LD_LIBRARY_PATH|PWD|SHLVL|_|OLDPWD)=.*"));
    }

    @Test
    void refusesAProgramThatFailsOrNeverEndsItsTalk() throws Exception {
        install("cat >/dev/null\necho WEBVTT\nexit 3\n");
        assertThatThrownBy(this::words).isInstanceOf(ProgramFailedException.class);
        install("exec /usr/bin/yes\n");
        assertThatThrownBy(this::words).isInstanceOf(ProgramFailedException.class);
    }

    @Test
    void stopsAProgramThatTakesTooLong() throws Exception {
        install("cat >/dev/null\nexec /bin/sleep 600\n");
        settings.put("attune.transcription.max-minutes", "0");

        assertThatThrownBy(this::words).isInstanceOf(ProgramFailedException.class);
    }

    @Test
    void tellsTheProgramWhatLanguageIsSpoken() throws Exception {
        install("cat >/dev/null\nprintf 'WEBVTT\\n\\n00:00.000 --> 00:01.000\\n%s' \"$2\"\n");
        settings.put("attune.transcription.arguments", "--spoken {language}");

        language = "de-AT";
        assertThat(new String(words(), UTF_8)).endsWith("de");
        language = null;
        assertThat(new String(words(), UTF_8)).endsWith("auto");
    }

    private void install(String script) throws IOException {
        var program = folder.resolve("engine.sh");
        Files.writeString(program, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        settings.put("attune.transcription.program", program.toString());
    }

    private byte[] words() throws Exception {
        var sound = folder.resolve("sound.wav");
        try (ProgramRun run = ProgramRun.start(
                List.of(
                        tools.ffmpeg().toString(),
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:duration=3",
                        "-y",
                        sound.toString()),
                null,
                Duration.ofMinutes(1))) {
            assertThat(run.succeeded()).isTrue();
        }
        byte[] file = Files.readAllBytes(sound);
        var vault = new RecordingVault(folder);
        vault.erase(1);
        vault.prepare(1);
        try (var writer = vault.writer(1, "media", KEY)) {
            writer.write(new ByteArrayInputStream(file), file.length);
            writer.complete();
        }
        LoopbackSource.Opening opening = () -> vault.reader(1, "media", KEY, file.length);
        var programs =
                new MediaPrograms(tools.ffmpeg().toString(), tools.ffprobe().toString());
        return transcriber.words(opening, new MediaCheck(programs, Duration.ofHours(3)).factsOf(opening), language);
    }
}
