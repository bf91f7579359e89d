package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.attune.recording.MediaMoves;
import org.attune.recording.StoredItem;
import org.attune.recording.bucket.BucketRefusedException;
import org.attune.recording.bucket.BucketSilentException;
import org.attune.recording.vault.BusyObjectException;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SpokenVault;
import org.attune.recording.vault.StoragePlace;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.jobs.NotYetException;

/**
 * Brings recordings where the operator wants them, one after the other, while everybody goes on listening. Each is a job
 * of its own: a killed server repeats one of them, and finds of that what it had brought already. One that cannot be
 * brought holds up no other.
 */
@ApplicationScoped
public class MoveMedia implements JobHandler {

    private static final String AGAIN = "again ";
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofDays(30);
    private static final Duration MOMENT = Duration.ofMinutes(1);

    @Inject
    MediaMoves moves;

    @Inject
    MovingHands hands;

    @Inject
    RecordingVault media;

    @Inject
    SpokenVault spoken;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return MediaMoves.KIND;
    }

    @Override
    public JobTerms terms() {
        return new JobTerms(JobTerms.Lane.COPYING, LONGEST, PATIENCE);
    }

    @Override
    public void run(String payload) throws IOException {
        var position = moves.position();
        if (position.isEmpty() || !media.hasBucket()) {
            return; // The bucket was given back since; there is nothing to bring.
        }
        switch (payload) {
            case MediaMoves.ROUND -> begin(position.get().place());
            case MediaMoves.NEXT -> step(position.get());
            default -> bring(payload, position.get().place());
        }
    }

    private void begin(StoragePlace place) throws IOException {
        moves.begin(media.count(place.other()) + spoken.answers().count(place.other()));
        jobs.enqueueOnce(kind(), MediaMoves.NEXT, clock.instant());
    }

    private void step(MediaMoves.Position at) throws IOException {
        var vault = at.spoken() ? spoken.answers() : media;
        var next = vault.after(at.place().other(), at.after());
        if (next.isPresent()) {
            pass(new StoredItem(at.spoken(), next.getAsLong()), at.place());
        } else if (!at.spoken()) {
            moves.goOnWithSpoken();
        } else {
            moves.finish(isAnyInBucket());
            return;
        }
        jobs.enqueue(kind(), MediaMoves.NEXT);
    }

    private void pass(StoredItem item, StoragePlace place) throws IOException {
        try {
            moves.went(item, hands.bring(item, place));
        } catch (BucketSilentException | BucketRefusedException | NotYetException nobodysFault) {
            throw nobodysFault; // It would be the same with the next one.
        } catch (IOException stuck) {
            moves.stuck(item);
            jobs.enqueueOnce(kind(), AGAIN + item.written(), clock.instant().plus(MOMENT));
        }
    }

    private void bring(String payload, StoragePlace place) throws IOException {
        boolean wasStuck = payload.startsWith(AGAIN);
        var item = StoredItem.read(wasStuck ? payload.substring(AGAIN.length()) : payload);
        try {
            long bytes = hands.bring(item, place);
            moves.came(bytes, wasStuck, isAnyInBucket());
        } catch (BusyObjectException busy) {
            throw new NotYetException("Somebody writes it", MOMENT);
        }
    }

    private boolean isAnyInBucket() throws IOException {
        return media.after(StoragePlace.BUCKET, 0).isPresent()
                || spoken.answers().after(StoragePlace.BUCKET, 0).isPresent();
    }
}
