package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import org.attune.recording.MediaMoves;
import org.attune.recording.RedactionRuns;
import org.attune.recording.RedactionRuns.Run;
import org.attune.recording.StoredItem;
import org.attune.recording.media.LoopbackSource;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.ProgramFailedException;
import org.attune.recording.media.Redactor;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.MediaFile;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.security.Secrets;

/** Makes the redacted version of a recording under a key of its own, and puts it in the place of the former. */
@ApplicationScoped
public class RedactMedia implements JobHandler {

    private static final int BUFFER = 256 * 1024;
    private static final int KEY_BYTES = 32;
    private static final Duration READING_AND_WRITING = Duration.ofHours(1);

    @Inject
    RedactionRuns runs;

    @Inject
    Redactor redactor;

    @Inject
    MediaCheck check;

    @Inject
    RecordingVault vault;

    @Inject
    MediaMoves moves;

    @Override
    public String kind() {
        return "recording.redact";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lasting(Redactor.LONGEST.plus(READING_AND_WRITING));
    }

    @Override
    public void run(String payload) throws IOException {
        long redaction = Long.parseLong(payload);
        var run = runs.waiting(redaction);
        if (run.isPresent()) {
            redact(redaction, run.get());
            moves.finished(new StoredItem(false, run.get().recordingId()));
        }
    }

    /** Its owner reads that it could not be made, and may ask anew. */
    @Override
    public void givenUp(String payload) throws IOException {
        long redaction = Long.parseLong(payload);
        var run = runs.waiting(redaction);
        if (run.isPresent()) {
            vault.delete(run.get().recordingId(), run.get().to());
            runs.fail(redaction);
        }
    }

    private void redact(long redaction, Run run) throws IOException {
        byte[] key = Secrets.random(KEY_BYTES);
        vault.delete(run.recordingId(), run.to()); // What an earlier try may have left.
        try {
            long length = write(run, key);
            LoopbackSource.Opening made = () -> vault.reader(run.recordingId(), run.to(), key, length);
            var found = check.check(made);
            boolean picture = found.facts().hasPicture();
            var file = new MediaFile(length, null, found.facts().family().contentType(picture), picture)
                    .lasting(found.millis(), found.digest());
            if (!runs.finish(redaction, key, file, found.peaks().waveform().bytes())) {
                vault.delete(run.recordingId(), run.to());
            }
        } catch (RefusedMediaException | ProgramFailedException e) {
            vault.delete(run.recordingId(), run.to());
            runs.fail(redaction);
        }
    }

    private long write(Run run, byte[] key) throws IOException, RefusedMediaException, ProgramFailedException {
        LoopbackSource.Opening opening = () -> vault.reader(run.recordingId(), run.from(), run.key(), run.length());
        var facts = check.factsOf(opening);
        try (FileChannel plain = redactor.redacted(opening, facts, run.plan());
                var writer = vault.writer(run.recordingId(), run.to(), key)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (plain.read(buffer.clear()) >= 0) {
                writer.write(buffer.array(), 0, buffer.position());
            }
            long length = writer.complete();
            vault.settle(run.recordingId(), run.to());
            return length;
        }
    }
}
