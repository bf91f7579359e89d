package org.attune.recording.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.attune.recording.transcript.TranscriptFile;
import org.attune.shared.config.AttuneConfig;

/**
 * Lets a program that the operator has installed on this machine write down what is said. It gets the sound as WAV,
 * 16 kHz, one channel, on its standard input, and answers WebVTT on its standard output; so neither sound nor words lie
 * on a disk, and nothing leaves the machine by our doing. It gets no environment, so no secret of ours and no proxy,
 * and an end to its time and to what it may say. Without a program in the configuration there is no such thing.
 */
@ApplicationScoped
public class Transcriber {

    private static final String PROGRAM = "attune.transcription.program";
    private static final String RATE = "16000";

    @Inject
    AttuneConfig config;

    /** Whether the operator has installed a program. */
    public boolean isInstalled() {
        return config.optional(PROGRAM).isPresent();
    }

    /**
     * What the program writes, unread.
     *
     * @param language what is spoken, as a BCP 47 tag; null where nobody was asked
     * @throws ProgramFailedException when it fails, takes too long or says too much
     */
    public byte[] words(LoopbackSource.Opening opening, MediaFacts facts, String language)
            throws IOException, ProgramFailedException {
        var limit = Duration.ofMinutes(config.number("attune.transcription.max-minutes"));
        try (LoopbackSource source = new LoopbackSource(opening)) {
            var builders = List.of(bare(sound(source.address(), facts)), bare(engine(language)));
            var programs = ProcessBuilder.startPipeline(builders);
            try {
                return answer(programs.get(1), limit);
            } finally {
                programs.forEach(Process::destroyForcibly);
            }
        }
    }

    private List<String> sound(String address, MediaFacts facts) {
        var command = new ArrayList<>(List.of(config.text("attune.media.ffmpeg"), "-nostdin", "-v", "quiet"));
        command.addAll(
                List.of("-protocol_whitelist", "http,tcp", "-f", facts.family().demuxer(), "-i", address));
        command.addAll(List.of("-map", "0:a:0", "-vn", "-sn", "-dn", "-ac", "1", "-ar", RATE));
        command.addAll(List.of("-af", "aresample=async=1:first_pts=0", "-c:a", "pcm_s16le", "-f", "wav", "pipe:1"));
        return command;
    }

    /** Programs differ in what they call a language; most take its two letters, and "auto" for finding out. */
    private List<String> engine(String language) {
        var spoken = language == null ? "auto" : Locale.forLanguageTag(language).getLanguage();
        var command = new ArrayList<String>();
        command.add(config.text(PROGRAM));
        config.optional("attune.transcription.arguments")
                .map(arguments -> arguments.strip().split("\\s+"))
                .ifPresent(arguments -> Stream.of(arguments)
                        .map(argument -> argument.replace("{language}", spoken))
                        .forEach(command::add));
        return command;
    }

    /** No environment but the folder of its own libraries; what it complains about may hold words, so nobody keeps it. */
    private static ProcessBuilder bare(List<String> command) {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path folder = Path.of(command.get(0)).getParent();
        if (folder != null) {
            builder.environment().put("LD_LIBRARY_PATH", folder.toString());
        }
        return builder;
    }

    private static byte[] answer(Process engine, Duration limit) throws IOException, ProgramFailedException {
        var outOfTime = new AtomicBoolean();
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    outOfTime.set(true);
                    engine.destroyForcibly();
                });
        try (InputStream output = engine.getInputStream()) {
            byte[] words = output.readNBytes(TranscriptFile.MOST_BYTES + 1);
            if (words.length > TranscriptFile.MOST_BYTES) {
                throw new ProgramFailedException("The program said more than a transcript may hold");
            }
            int end = engine.waitFor();
            if (end != 0) {
                throw new ProgramFailedException("The program ended with " + end);
            }
            return words;
        } catch (IOException e) {
            if (outOfTime.get()) { // Whoever is stopped while we listen breaks off in the middle.
                throw new ProgramFailedException("The program took longer than " + limit);
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a transcript was written", e);
        }
    }
}
