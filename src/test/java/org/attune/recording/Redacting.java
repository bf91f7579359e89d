package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.attune.recording.model.MediaFile;
import org.attune.recording.redaction.Stretch;
import org.attune.recording.store.Redactions;
import org.attune.recording.vault.RecordingVault;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.persistence.DataSourceSetup;

/** For in-container tests: does what the job of a redaction does, but for the program that makes the sound. */
@Dependent
public class Redacting {

    static final byte[] REDACTED = "the redacted sound".getBytes(StandardCharsets.US_ASCII);
    static final String DIGEST = "d".repeat(64);
    static final byte[] KEY = new byte[32];

    private static final String KIND = "recording.redact";

    @Inject
    RedactionDesk desk;

    @Inject
    RedactionRuns runs;

    @Inject
    Redactions redactions;

    @Inject
    RecordingService recordings;

    @Inject
    RecordingVault vault;

    @Inject
    Jobs jobs;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    /** Asks, and takes the job away before anybody else finds it. */
    RedactionRuns.Run asked(long recordingId, List<Stretch> stretches, List<String> strike) throws Exception {
        transaction.begin();
        try {
            desk.ask(recordingId, recordings.mine(recordingId).digest(), stretches, strike);
            var job = String.valueOf(latest(recordingId));
            assertThat(jobs.isWaiting(KIND, job)).isTrue();
            try (var connection = database.getConnection();
                    var rows = connection.createStatement()) {
                rows.executeUpdate("DELETE FROM shared_job WHERE kind = '" + KIND + "' AND payload = '" + job + "'");
            }
            return runs.waiting(latest(recordingId)).orElseThrow();
        } finally {
            transaction.commit();
        }
    }

    void redact(long recordingId, List<Stretch> stretches, List<String> strike) throws Exception {
        var run = asked(recordingId, stretches, strike);
        write(run);
        var peaks = RecordedSessions.PEAKS.getBytes(StandardCharsets.US_ASCII);
        assertThat(runs.finish(latest(recordingId), KEY, file(), peaks)).isTrue();
    }

    void write(RedactionRuns.Run run) throws Exception {
        try (var writer = vault.writer(run.recordingId(), run.to(), KEY)) {
            writer.write(REDACTED, 0, REDACTED.length);
            writer.complete();
        }
    }

    static MediaFile file() {
        return new MediaFile(REDACTED.length, null, "audio/mp4", false).lasting(55_000, DIGEST);
    }

    long latest(long recordingId) {
        return redactions.of(recordingId).get(0).getId();
    }
}
