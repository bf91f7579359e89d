package org.attune.recording.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.recording.MediaScrub;

/** Says beside a player that its file has been damaged. */
@Named
@RequestScoped
public class RecordingDamageBacking {

    @Inject
    MediaScrub scrub;

    private Boolean damaged;

    public boolean of(long recordingId) {
        if (damaged == null) {
            damaged = scrub.isDamaged(recordingId);
        }
        return damaged;
    }
}
