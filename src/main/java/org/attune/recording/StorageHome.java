package org.attune.recording;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attune.recording.bucket.Bucket;
import org.attune.recording.bucket.BucketAccess;
import org.attune.recording.bucket.BucketCheck;
import org.attune.recording.bucket.BucketCheck.Owner;
import org.attune.recording.vault.RecordingVault;
import org.attune.recording.vault.SpokenVault;
import org.attune.recording.vault.StoragePlace;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.config.StartRefused;
import org.attune.shared.security.Secrets;

/**
 * Gives recordings the home that the operator has set: a folder, or a bucket. To move them, the operator sets the other
 * one and starts anew; as long as anything may lie in the bucket, its settings are needed.
 */
@ApplicationScoped
class StorageHome {

    private static final String SETTING = "attune.storage.";
    private static final String BUCKET = SETTING + "bucket.";

    @Inject
    AttuneConfig config;

    @Inject
    RecordingVault vault;

    @Inject
    SpokenVault spoken;

    @Inject
    MediaMoves moves;

    void begin(@Observes @Priority(ApplicationReady.CONTENT) ApplicationReady ready) {
        open(config::optional);
    }

    /** @throws StartRefused with one line when these settings would lose or hide recordings */
    void open(Function<String, Optional<String>> settings) {
        var place = place(settings.apply(SETTING + "place").orElse("folder"));
        if (settings.apply(BUCKET + "address").isEmpty()) {
            requireNone(place);
            extendTo(null);
            return;
        }
        var bucket = bucket(settings);
        BucketCheck.refuseUnusable(bucket);
        var mark = moves.bucketMark().orElseGet(Secrets::token);
        var owner = ownerOf(bucket, mark);
        requireOurs(bucket, owner);
        extendTo(bucket);
        var known = moves.bringTo(place, mark);
        if (owner == Owner.NOBODY) {
            BucketCheck.mark(bucket, known); // Known here before it is seen there, so that a crash leaves no riddle.
        }
    }

    /** Another node that starts at the same moment may have marked it with the mark of us all. */
    private Owner ownerOf(Bucket bucket, String mark) {
        var owner = BucketCheck.ownerOf(bucket, mark);
        return owner == Owner.OTHERS
                ? BucketCheck.ownerOf(bucket, moves.bucketMark().orElse(mark))
                : owner;
    }

    private void extendTo(Bucket bucket) {
        vault.extendTo(bucket);
        spoken.answers().extendTo(bucket);
    }

    private static StoragePlace place(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "folder" -> StoragePlace.FOLDER;
            case "bucket" -> StoragePlace.BUCKET;
            default -> throw new StartRefused("ATTUNE_STORAGE_PLACE must be folder or bucket, not \"" + written + "\"");
        };
    }

    private void requireNone(StoragePlace place) {
        if (place == StoragePlace.BUCKET) {
            throw new StartRefused(
                    "recordings belong in a bucket, and none is given. Set ATTUNE_STORAGE_BUCKET_ADDRESS,"
                            + " _REGION, _KEY_ID and _SECRET, or ATTUNE_STORAGE_PLACE=folder");
        } else if (moves.isBucketInUse()) {
            throw new StartRefused("recordings of this database lie in a bucket. Give ATTUNE_STORAGE_BUCKET_ADDRESS,"
                    + " _REGION, _KEY_ID and _SECRET until the page Background work says that all are back");
        }
    }

    private static Bucket bucket(Function<String, Optional<String>> settings) {
        var keyId = required(settings, "key-id");
        var secret = required(settings, "secret");
        var region = required(settings, "region");
        var address = required(settings, "address");
        try {
            return new Bucket(BucketAccess.of(address, region, keyId, secret), Clock.systemUTC()); // As the store's.
        } catch (IllegalArgumentException e) {
            throw new StartRefused("ATTUNE_STORAGE_BUCKET_ADDRESS must be the address of a bucket, for example"
                    + " https://store.example.org/bucket or https://bucket.store.example.org");
        }
    }

    private static String required(Function<String, Optional<String>> settings, String name) {
        var variable = "ATTUNE_STORAGE_BUCKET_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return settings.apply(BUCKET + name)
                .orElseThrow(() -> new StartRefused("a bucket is given without " + variable + ". Set it"));
    }

    /** Two databases in one bucket would take each other's recordings for forgotten files. */
    private void requireOurs(Bucket bucket, Owner owner) {
        if (owner == Owner.OTHERS) {
            throw new StartRefused(
                    "the bucket " + bucket + " is used by another database. Give one of its own; if it is"
                            + " yours, and this database an older copy, delete the object attune-mark in it first");
        } else if (owner == Owner.NOBODY && moves.isBucketInUse()) {
            throw new StartRefused("the bucket " + bucket + " is not the one in which recordings of this database lie."
                    + " Give that one; to use another, bring all back with ATTUNE_STORAGE_PLACE=folder first");
        }
    }
}
