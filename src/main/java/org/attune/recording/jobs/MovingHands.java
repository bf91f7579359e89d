package org.attune.recording.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.attune.recording.MediaMoves;
import org.attune.recording.StoredItem;
import org.attune.recording.vault.DamagedMediaException;
import org.attune.recording.vault.MoveWish;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.Room;
import org.attune.recording.vault.SpokenVault;
import org.attune.recording.vault.StoragePlace;

/** Brings the finished files of one recording, or of one spoken answer, from the other place to this one. */
@ApplicationScoped
class MovingHands {

    @Inject
    MediaMoves moves;

    @Inject
    RecordingVault media;

    @Inject
    SpokenVault spoken;

    @Inject
    Room room;

    /** @return how many bytes were brought; 0 when nothing of it was finished, or left there */
    long bring(StoredItem item, StoragePlace place) throws IOException {
        var vault = item.spoken() ? spoken.answers() : media;
        vault.clearUp(item.id());
        var movable = moves.movable(item);
        var there = vault.objects(place, item.id());
        long brought = 0;
        for (var file : vault.objects(place.other(), item.id()).entrySet()) {
            Long length = movable.get(file.getKey());
            if (length != null) {
                boolean cutOff = place == StoragePlace.FOLDER && length.equals(there.get(file.getKey()));
                requireWhole(cutOff ? MediaMoves.ANY_LENGTH : length, file);
                brought += bring(vault, item, file, place);
            }
        }
        return brought;
    }

    private static void requireWhole(long length, Map.Entry<String, Long> file) throws DamagedMediaException {
        if (length != MediaMoves.ANY_LENGTH && length != file.getValue()) {
            throw new DamagedMediaException(file.getKey() + " has another length than it should");
        }
    }

    private long bring(RecordingVault vault, StoredItem item, Map.Entry<String, Long> file, StoragePlace place)
            throws IOException {
        Supplier<MoveWish> wish = () -> moves.wishFor(item, file.getKey(), place);
        if (place == StoragePlace.BUCKET) {
            return vault.intoBucket(item.id(), file.getKey(), wish);
        }
        room.require(file.getValue());
        return vault.intoFolder(item.id(), file.getKey(), file.getValue(), wish);
    }
}
