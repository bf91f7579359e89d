package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import org.attune.recording.RecordingChecks;
import org.attune.recording.RecordingChecks.Outcome;
import org.attune.recording.RecordingChecks.Waiting;
import org.attune.recording.media.LoopbackSource;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.MediaCheck.Finding;
import org.attune.recording.media.MediaPrograms;
import org.attune.recording.media.MediaSetup;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.model.MediaFile;
import org.attune.recording.model.RefusalReason;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SegmentWriter;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Looks into a complete upload and makes it a recording, or refuses it and deletes its bytes at once. */
@ApplicationScoped
public class CheckMedia implements JobHandler {

    private static final int BUFFER = 256 * 1024;
    private static final Duration READING_AND_WRITING = Duration.ofMinutes(60);

    @Inject
    RecordingChecks checks;

    @Inject
    MediaCheck check;

    @Inject
    MediaSetup setup;

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.check";
    }

    /** The programs take turns, each within its limit; reading the bytes and writing the copy comes on top. */
    @Override
    public JobTerms terms() {
        return JobTerms.lasting(MediaPrograms.LONGEST.plus(READING_AND_WRITING));
    }

    @Override
    public void run(String payload) throws IOException {
        var waiting = checks.waiting(Long.parseLong(payload));
        if (waiting.isPresent()) {
            lookInto(waiting.get());
        }
    }

    private void lookInto(Waiting file) throws IOException {
        try {
            switch (accepted(file)) {
                case REUSED -> refuse(file, RefusalReason.DUPLICATE);
                case SETTLED -> {}
                case GONE -> vault.erase(file.recordingId());
                case ACCEPTED -> vault.settle(file.recordingId(), file.object());
            }
        } catch (RefusedMediaException e) {
            refuse(file, e.reason());
        } catch (NoSuchFileException e) { // An earlier run refused it and stopped before it could say so.
            refuse(file, RefusalReason.NOT_MEDIA);
        }
    }

    /** Bytes first: a refused file must not stay behind when the machine stops in between. */
    private void refuse(Waiting file, RefusalReason reason) throws IOException {
        vault.erase(file.recordingId());
        checks.refuse(file.recordingId(), reason);
    }

    private Outcome accepted(Waiting file) throws IOException, RefusedMediaException {
        LoopbackSource.Opening opening =
                () -> vault.reader(file.recordingId(), file.object(), file.key(), file.length());
        Finding found = check.check(opening);
        Long copied = found.needsCopy() ? Long.valueOf(copy(file, opening, found)) : null;
        boolean picture = found.facts().hasPicture();
        var media = new MediaFile(file.length(), copied, found.facts().family().contentType(picture), picture)
                .lasting(found.millis(), found.digest());
        return checks.accept(file.recordingId(), media, json(found));
    }

    private long copy(Waiting file, LoopbackSource.Opening opening, Finding found)
            throws IOException, RefusedMediaException {
        vault.delete(file.recordingId(), file.copy());
        try (FileChannel plain = check.playableCopy(opening, found.facts(), setup.copies());
                SegmentWriter writer = vault.writer(file.recordingId(), file.copy(), file.key())) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (plain.read(buffer.clear()) >= 0) {
                writer.write(buffer.array(), 0, buffer.position());
            }
            long length = writer.complete();
            vault.settle(file.recordingId(), file.copy());
            return length;
        }
    }

    private static byte[] json(Finding found) {
        var columns = Json.createArrayBuilder();
        for (int height : found.peaks().columns()) {
            columns.add(height);
        }
        var json = Json.createObjectBuilder().add("millis", found.millis()).add("columns", columns);
        return json.build().toString().getBytes(StandardCharsets.US_ASCII);
    }
}
