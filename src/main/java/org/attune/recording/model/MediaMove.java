package org.attune.recording.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.recording.vault.StoragePlace;
import org.attune.shared.NoPersonalData;

/**
 * How far all recordings have come on their way to where the operator wants them. What is still at the other place is
 * always asked of that place, so a round that was cut off goes on by itself.
 */
@Entity
@NoPersonalData("Numbers of files, and the mark of a bucket.")
@Table(name = "recording_move")
public class MediaMove {

    /** There is one at a time. */
    public static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StoragePlace place;

    @Column(name = "bucket_mark", nullable = false, updatable = false)
    private String bucketMark;

    @Column(name = "bucket_used", nullable = false)
    private boolean bucketUsed;

    @Column(nullable = false)
    private boolean spoken;

    @Column(name = "after_id", nullable = false)
    private long afterId;

    @Column(nullable = false)
    private long waiting;

    @Column(nullable = false)
    private long moved;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    private long stuck;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected MediaMove() {} // For JPA.

    /** @param bucketMark what is left in buckets that are used */
    public MediaMove(StoragePlace place, String bucketMark, Instant now) {
        this.place = place;
        this.bucketMark = bucketMark;
        this.beganAt = now;
    }

    /** The operator wants recordings at this place; when that is another one, all that is counted begins anew. */
    public void towards(StoragePlace wanted, Instant now) {
        if (wanted != place) {
            place = wanted;
            moved = 0;
            bytes = 0;
            beganAt = now;
            finishedAt = null;
            beginRound(0);
        }
    }

    /** Everything at the other place is looked at, from the first on. */
    public void beginRound(long recordings) {
        spoken = false;
        afterId = 0;
        waiting = recordings;
        stuck = 0;
        finishedAt = recordings > 0 ? null : finishedAt;
        bucketUsed |= place == StoragePlace.BUCKET && recordings > 0; // Known before the first byte is there.
    }

    /** One recording is at its place now, so many bytes of it by this round. */
    public void went(long recordingId, long bytesMoved) {
        passed(recordingId);
        came(bytesMoved, false);
    }

    /** One has come by itself, perhaps one that was stuck. */
    public void came(long bytesMoved, boolean wasStuck) {
        if (wasStuck) {
            stuck = Math.max(0, stuck - 1);
        }
        if (bytesMoved > 0) {
            moved++;
            bytes += bytesMoved;
            bucketUsed = true;
        }
    }

    /** One could not be brought; it is tried again by itself. */
    public void stuckAt(long recordingId) {
        passed(recordingId);
        stuck++;
    }

    private void passed(long recordingId) {
        afterId = recordingId;
        waiting = Math.max(0, waiting - 1);
    }

    /** Recordings of sessions are through; spoken answers come next. */
    public void goOnWithSpoken() {
        spoken = true;
        afterId = 0;
    }

    public void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now;
        }
        waiting = 0;
    }

    /** Only the store knows whether anything lies in the bucket, and with it whether its settings are still needed. */
    public void bucketHolds(boolean anything) {
        bucketUsed = anything;
    }

    public StoragePlace getPlace() {
        return place;
    }

    /** What is left in buckets that are used. */
    public String getBucketMark() {
        return bucketMark;
    }

    /** Whether recordings may lie in a bucket. */
    public boolean isBucketUsed() {
        return bucketUsed;
    }

    public boolean isSpoken() {
        return spoken;
    }

    public long getAfterId() {
        return afterId;
    }

    /** Recordings at the other place that this round has still to look at. */
    public long getWaiting() {
        return waiting;
    }

    public long getMoved() {
        return moved;
    }

    public long getBytes() {
        return bytes;
    }

    /** Recordings that could not be brought so far. */
    public long getStuck() {
        return stuck;
    }

    public Instant getBeganAt() {
        return beganAt;
    }

    /** Null while it goes on. */
    public Instant getFinishedAt() {
        return finishedAt;
    }
}
