package org.attune.recording.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.attune.recording.media.MediaCopies;
import org.attune.recording.media.MediaPrograms;
import org.attune.shared.jobs.JobTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordingJobsTest {

    @Test
    void aCheckIsNotTakenOverWhileItsProgramsMayStillRun() {
        assertThat(MediaPrograms.LONGEST).isGreaterThan(Duration.ofMinutes(90));
        assertThat(new CheckMedia().terms().lease()).isGreaterThan(MediaPrograms.LONGEST);
    }

    @Test
    void aConversionIsNotTakenOverWhileItRuns() {
        assertThat(new ConvertMedia().terms().lease()).isGreaterThan(MediaPrograms.LONGEST.plus(MediaCopies.LONGEST));
    }

    @Test
    void aCheckKeepsNobodyElseWaiting() {
        assertThat(new CheckMedia().terms().lane()).isEqualTo(JobTerms.Lane.LONG);
        assertThat(new EraseFiles().terms().lane()).isEqualTo(JobTerms.Lane.QUICK);
        assertThat(new ConvertMedia().terms().lane()).isEqualTo(JobTerms.Lane.HOURS);
        assertThat(new LightenMedia().terms().lane()).isEqualTo(JobTerms.Lane.HOURS);
    }

    @Test
    @DisplayName("R11: files are not left lying before thirty days of trying")
    void deletingFilesIsTriedForThirtyDays() {
        assertThat(new EraseFiles().terms().patience()).isGreaterThanOrEqualTo(Duration.ofDays(30));
        assertThat(new ExpireUpload().terms().patience()).isGreaterThanOrEqualTo(Duration.ofDays(30));
    }
}
