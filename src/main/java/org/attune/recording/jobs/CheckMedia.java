package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.attune.recording.MediaMoves;
import org.attune.recording.RecordingChecks;
import org.attune.recording.StoredItem;
import org.attune.recording.media.MediaPrograms;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Looks into a complete upload. One whose picture browsers cannot play goes on to {@link ConvertMedia}. */
@ApplicationScoped
public class CheckMedia implements JobHandler {

    static final Duration READING_AND_WRITING = Duration.ofMinutes(60);

    @Inject
    RecordingChecks checks;

    @Inject
    MediaIntake intake;

    @Inject
    MediaMoves moves;

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
            intake.lookInto(waiting.get(), false);
            moves.finished(new StoredItem(false, waiting.get().recordingId()));
        }
    }
}
