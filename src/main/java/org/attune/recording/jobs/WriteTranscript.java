package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.attune.recording.TranscriptionRuns;
import org.attune.recording.TranscriptionRuns.Run;
import org.attune.recording.media.LoopbackSource;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.ProgramFailedException;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.media.Transcriber;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Lets the installed program draft a transcript. */
@ApplicationScoped
public class WriteTranscript implements JobHandler {

    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    TranscriptionRuns runs;

    @Inject
    Transcriber transcriber;

    @Inject
    MediaCheck check;

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.transcribe";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lasting(LONGEST);
    }

    @Override
    public void run(String payload) throws IOException {
        long recordingId = Long.parseLong(payload);
        var run = runs.waiting(recordingId).filter(found -> transcriber.isInstalled());
        if (run.isEmpty()) {
            runs.fail(recordingId);
            return;
        }
        try {
            runs.accept(run.get(), written(run.get()));
        } catch (RefusedMediaException | ProgramFailedException e) {
            runs.fail(recordingId);
        }
    }

    @Override
    public void givenUp(String payload) {
        runs.fail(Long.parseLong(payload));
    }

    private byte[] written(Run run) throws IOException, RefusedMediaException, ProgramFailedException {
        LoopbackSource.Opening sound = () -> vault.reader(run.recordingId(), run.object(), run.key(), run.length());
        return transcriber.words(sound, check.factsOf(sound), run.language());
    }
}
