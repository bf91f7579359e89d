package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import org.attune.recording.MediaMoves;
import org.attune.recording.RecordingChecks;
import org.attune.recording.RecordingChecks.Waiting;
import org.attune.recording.StoredItem;
import org.attune.recording.media.MediaCheck;
import org.attune.recording.media.MediaCopies;
import org.attune.recording.media.MediaPrograms;
import org.attune.recording.media.RefusedMediaException;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Makes the version for slow lines of a recording that is ready. Nobody waits for it: until it is there, there is none. */
@ApplicationScoped
public class LightenMedia implements JobHandler {

    @Inject
    RecordingChecks checks;

    @Inject
    MediaIntake intake;

    @Inject
    MediaCopies copies;

    @Inject
    RecordingVault vault;

    @Inject
    MediaMoves moves;

    @Override
    public String kind() {
        return "recording.lighten";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lastingHours(MediaPrograms.LONGEST.plus(CheckMedia.READING_AND_WRITING));
    }

    @Override
    public void run(String payload) throws IOException {
        var heavy = checks.heavy(Long.parseLong(payload));
        if (heavy.isPresent()) {
            lighten(heavy.get());
            moves.finished(new StoredItem(false, heavy.get().recordingId()));
        }
    }

    private void lighten(Waiting file) throws IOException {
        var opening = intake.openingOf(file);
        try (FileChannel plain = copies.light(opening, MediaCheck.familyOf(opening))) {
            long length = intake.keep(file, plain);
            if (!checks.lightened(file.recordingId(), length)) {
                vault.erase(file.recordingId());
            }
        } catch (RefusedMediaException | NoSuchFileException e) {
            vault.delete(file.recordingId(), file.copy()); // It plays as it is, or was erased meanwhile.
        }
    }
}
