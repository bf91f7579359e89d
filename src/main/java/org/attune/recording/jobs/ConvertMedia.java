package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.MediaMoves;
import org.attune.recording.RecordingChecks;
import org.attune.recording.StoredItem;
import org.attune.recording.media.MediaCopies;
import org.attune.recording.media.MediaPrograms;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/**
 * Writes a picture anew that browsers cannot play, as phones film it. It begins with the whole check, since nothing but
 * the file itself outlives the first job; that costs a minute of the many this takes.
 */
@ApplicationScoped
public class ConvertMedia implements JobHandler {

    @Inject
    RecordingChecks checks;

    @Inject
    MediaIntake intake;

    @Inject
    MediaMoves moves;

    @Override
    public String kind() {
        return "recording.convert";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lastingHours(
                MediaPrograms.LONGEST.plus(MediaCopies.LONGEST).plus(CheckMedia.READING_AND_WRITING));
    }

    @Override
    public void run(String payload) throws IOException {
        var waiting = checks.waiting(Long.parseLong(payload));
        if (waiting.isPresent()) {
            intake.lookInto(waiting.get(), true);
            moves.finished(new StoredItem(false, waiting.get().recordingId()));
        }
    }
}
