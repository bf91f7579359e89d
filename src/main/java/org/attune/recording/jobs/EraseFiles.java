package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Deletes the files of a recording whose key is gone already. */
@ApplicationScoped
public class EraseFiles implements JobHandler {

    @Inject
    RecordingVault vault;

    @Override
    public String kind() {
        return "recording.erase-files";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String payload) throws IOException {
        vault.erase(Long.parseLong(payload));
    }
}
