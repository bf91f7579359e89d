package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.RecordingChecks;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Ends an upload nobody came back for, and deletes what had arrived of it. */
@ApplicationScoped
public class ExpireUpload implements JobHandler {

    @Inject
    RecordingChecks checks;

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.expire-upload";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String payload) throws IOException {
        long recordingId = Long.parseLong(payload);
        if (checks.expire(recordingId)) {
            vault.erase(recordingId);
        }
    }
}
