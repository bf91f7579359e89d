package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.attune.recording.vault.SpokenVault;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Deletes the file of a spoken answer whose key is gone already. */
@ApplicationScoped
public class EraseSpoken implements JobHandler {

    @Inject
    SpokenVault vault;

    @Override
    public String kind() {
        return "recording.erase-spoken";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    /** @param payload number of the try and name of the object */
    @Override
    public void run(String payload) throws IOException {
        String[] parts = payload.split(" ");
        vault.delete(Long.parseLong(parts[0]), parts[1]);
    }
}
