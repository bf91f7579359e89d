package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.shared.NoPersonalData;

/** One round in which every stored recording is read, to notice damage while a backup still has what was lost. */
@Entity
@NoPersonalData("Numbers of files.")
@Table(name = "recording_scrub_round")
public class ScrubRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "after_recording", nullable = false)
    private long after;

    @Column(nullable = false)
    private long recordings;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    private long orphans;

    protected ScrubRound() {} // For JPA.

    public ScrubRound(Instant now) {
        this.beganAt = now;
    }

    /** This recording was read, so many bytes of it. */
    public void read(long recordingId, long plainBytes) {
        after = recordingId;
        recordings++;
        bytes += plainBytes;
    }

    /** Nobody knows this folder any more; it was taken away. */
    public void tookAway(long recordingId) {
        after = recordingId;
        orphans++;
    }

    /** Not to be read now: its file is still on its way, or being erased. */
    public void passedOver(long recordingId) {
        after = recordingId;
    }

    public void finish(Instant now) {
        finishedAt = now;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public Long getId() {
        return id;
    }

    /** The recording that was last looked at. */
    public long getAfter() {
        return after;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    /** Null while it goes on. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    public long getRecordings() {
        return recordings;
    }

    /** Plain bytes read. */
    public long getBytes() {
        return bytes;
    }

    /** Folders that belonged to no recording. */
    public long getOrphans() {
        return orphans;
    }
}
