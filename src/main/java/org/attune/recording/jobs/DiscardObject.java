package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Deletes one object of a recording whose key is gone already. */
@ApplicationScoped
public class DiscardObject implements JobHandler {

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.discard";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String payload) throws IOException {
        var parts = payload.split(" ");
        vault.delete(Long.parseLong(parts[0]), parts[1]);
    }
}
