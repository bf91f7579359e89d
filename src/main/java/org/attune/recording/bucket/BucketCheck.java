package org.attune.recording.bucket;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.attune.shared.config.StartRefused;

/**
 * Tries everything at start that recordings will need of a bucket. A key that may write and not delete would be noticed
 * on the day when a client wants to be forgotten, which is too late.
 */
public final class BucketCheck {

    /** The object that says whose bucket this is; known by its digest. */
    private static final String MARK = "attune-mark";

    private static final String PROBE = "attune-probe-";
    private static final String NAMES = "ATTUNE_STORAGE_BUCKET_";
    private static final int BYTES = 32;

    private BucketCheck() {}

    /** @throws StartRefused with one line that says what to do, and not the secret */
    public static void refuseUnusable(Bucket bucket) {
        try {
            bucket.list("", "", 1);
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            var probe = PROBE + UUID.randomUUID(); // Two nodes may start at once.
            put(bucket, probe, bytes);
            try {
                requireKept(bucket, probe, bytes);
            } finally {
                bucket.delete(probe);
            }
        } catch (IOException e) {
            throw refusal(bucket, e);
        }
    }

    private static void requireKept(Bucket bucket, String probe, byte[] bytes) throws IOException {
        var put = new Bucket.Seen(bytes.length, Body.of(bytes).digest());
        try (var back = bucket.get(probe, 0, bytes.length)) {
            if (!Arrays.equals(back.readAllBytes(), bytes)
                    || !bucket.look(probe).equals(Optional.of(put))) {
                throw new IOException("The store does not keep what is put, or not the digest beside it");
            }
        }
        if (bucket.list(probe, "", 1).isEmpty()) {
            throw new IOException("The store does not list what was just put");
        }
        bucket.list(probe, probe + "~", 1); // Which finds out whether it begins there.
    }

    /** Whose a bucket is. */
    public enum Owner {
        NOBODY,
        WE,
        OTHERS
    }

    /** @param mark what we leave in buckets that we use */
    public static Owner ownerOf(Bucket bucket, String mark) {
        try {
            var ours = Body.of(mark.getBytes(StandardCharsets.UTF_8)).digest();
            return bucket.look(MARK)
                    .map(seen -> seen.digest().equals(ours) ? Owner.WE : Owner.OTHERS)
                    .orElse(Owner.NOBODY);
        } catch (IOException e) {
            throw refusal(bucket, e);
        }
    }

    /** Makes it ours. */
    public static void mark(Bucket bucket, String mark) {
        try {
            put(bucket, MARK, mark.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw refusal(bucket, e);
        }
    }

    private static void put(Bucket bucket, String key, byte[] bytes) throws IOException {
        var body = Body.of(bytes);
        bucket.put(key, body, body.digest());
    }

    private static StartRefused refusal(Bucket bucket, IOException fault) {
        var where = "the bucket " + bucket + " cannot be used: ";
        if (fault instanceof BucketRefusedException refused) {
            return new StartRefused(where + adviceFor(refused), fault);
        } else if (fault.getCause() instanceof UnknownHostException) {
            return new StartRefused(where + "there is no such host. Mend " + NAMES + "ADDRESS", fault);
        }
        return new StartRefused(
                where + "no proper answer comes from there (" + reason(fault) + "). Look whether the store runs and "
                        + NAMES + "ADDRESS is its address",
                fault);
    }

    private static String adviceFor(BucketRefusedException refused) {
        return switch (refused.code()) {
            case "NoSuchBucket" -> "it does not exist. Make it, or mend " + NAMES + "ADDRESS";
            case "InvalidAccessKeyId" -> "the store does not know the key " + NAMES + "KEY_ID";
            case "SignatureDoesNotMatch" -> NAMES + "SECRET is not the secret of the key " + NAMES + "KEY_ID";
            case "AuthorizationHeaderMalformed", "PermanentRedirect", "TemporaryRedirect" ->
                "it lies in another region" + " or at another address. Mend " + NAMES + "REGION or " + NAMES
                        + "ADDRESS";
            case "RequestTimeTooSkewed" -> "the clock of this machine is not that of the store. Set it right";
            default ->
                "the store says " + refused.status() + " " + refused.code() + ". The key " + NAMES
                        + "KEY_ID needs the rights to list the bucket and to put, get and delete its objects";
        };
    }

    private static String reason(IOException fault) {
        var cause = fault.getCause() instanceof IOException deeper ? deeper : fault;
        return cause.getClass() == IOException.class
                ? cause.getMessage() // One of ours.
                : cause.getClass().getSimpleName();
    }
}
