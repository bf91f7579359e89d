package org.attune.recording.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a resumable upload says in its headers (tus 1.0: creation, also before the length is known, termination,
 * expiration, checksum), read strictly:
 * anything unclear is refused with the status the protocol names, before a byte of the body is touched.
 */
public final class TusHeaders {

    public static final String VERSION = "1.0.0";
    public static final String EXTENSIONS = "creation,creation-defer-length,termination,expiration,checksum";
    public static final String CONTENT_TYPE = "application/offset+octet-stream";

    /** Which digests of a piece are understood. */
    public static final String ALGORITHMS = "sha1,sha256";

    private static final Map<String, String> DIGESTS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");
    private static final int MISMATCH = 460;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_TYPE = 415;

    private TusHeaders() {}

    /** A request that cannot be served as it is; the status says why. */
    public static class Unacceptable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Unacceptable(int status, String why) {
            super(why);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * The method that counts: a client behind a network that lets few methods pass names it in a header of its own.
     *
     * @param sent what the request line says
     * @param named its {@code X-HTTP-Method-Override}, or null
     */
    public static String method(String sent, String named) {
        return named == null || named.isBlank() ? sent : named.strip().toUpperCase(Locale.ROOT);
    }

    /** What an upload is about, as its client said when it began; more than that is not kept. */
    public static String metadataOf(long recordingId) {
        var number = String.valueOf(recordingId).getBytes(StandardCharsets.US_ASCII);
        return "recording " + Base64.getEncoder().encodeToString(number);
    }

    public static void requireVersion(String header) throws Unacceptable {
        if (!VERSION.equals(header)) {
            throw new Unacceptable(PRECONDITION_FAILED, "Tus-Resumable: " + VERSION + " is needed");
        }
    }

    /**
     * The length a new upload announces; empty when it says that it does not know yet.
     *
     * @param deferred its {@code Upload-Defer-Length}
     */
    public static Optional<Long> uploadLength(String header, String deferred, long most) throws Unacceptable {
        if (deferred == null) {
            return Optional.of(uploadLength(header, most));
        } else if (header != null || !deferred.equals("1")) {
            throw new Unacceptable(BAD_REQUEST, "Either Upload-Length or Upload-Defer-Length: 1");
        }
        return Optional.empty();
    }

    /**
     * The length a piece brings with it for an upload that had none; empty when there is nothing new to learn. It is said
     * once: another one later is refused, and so is one that what is here already exceeds.
     *
     * @param known the length so far, or null
     * @param held how many bytes are here
     */
    public static Optional<Long> lengthLearnt(String header, Long known, long held, long most) throws Unacceptable {
        if (header == null) {
            return Optional.empty();
        }
        long length = uploadLength(header, most);
        if (known != null && known != length || length < held) {
            throw new Unacceptable(BAD_REQUEST, "Another Upload-Length");
        }
        return known == null ? Optional.of(length) : Optional.empty();
    }

    static long uploadLength(String header, long most) throws Unacceptable {
        long length = number("Upload-Length", header);
        if (length == 0) {
            throw new Unacceptable(BAD_REQUEST, "An empty file");
        } else if (length > most) {
            throw new Unacceptable(TOO_LARGE, "At most " + most + " bytes");
        }
        return length;
    }

    public static void requireBodyType(String header) throws Unacceptable {
        if (header == null || !header.split(";")[0].strip().equalsIgnoreCase(CONTENT_TYPE)) {
            throw new Unacceptable(UNSUPPORTED_TYPE, CONTENT_TYPE + " is needed");
        }
    }

    public static long offset(String header) throws Unacceptable {
        return number("Upload-Offset", header);
    }

    /** A piece must start exactly where the last one ended and must not go beyond the announced length. */
    public static void requirePlace(long said, long actual, long contentLength, long uploadLength) throws Unacceptable {
        if (said != actual) {
            throw new Unacceptable(CONFLICT, "Upload-Offset is " + actual);
        } else if (contentLength > uploadLength - actual) {
            throw new Unacceptable(TOO_LARGE, "Longer than the Upload-Length announced");
        }
    }

    /** The digest a sender announces for a piece. */
    public static final class Checksum {

        private final MessageDigest digest;
        private final byte[] announced;

        private Checksum(MessageDigest digest, byte[] announced) {
            this.digest = digest;
            this.announced = announced;
        }

        /** The same bytes, counted into the digest while they are read. */
        public InputStream counting(InputStream from) {
            return new DigestInputStream(from, digest);
        }

        public void requireMatch() throws Unacceptable {
            if (!MessageDigest.isEqual(digest.digest(), announced)) {
                throw new Unacceptable(MISMATCH, "Another Upload-Checksum");
            }
        }
    }

    /** Empty when none is announced. */
    public static Optional<Checksum> checksum(String header) throws Unacceptable {
        if (header == null) {
            return Optional.empty();
        }
        String[] parts = header.strip().split(" +");
        if (parts.length != 2 || !DIGESTS.containsKey(parts[0])) {
            throw new Unacceptable(BAD_REQUEST, "Upload-Checksum");
        }
        try {
            var digest = MessageDigest.getInstance(DIGESTS.get(parts[0]));
            return Optional.of(new Checksum(digest, Base64.getDecoder().decode(parts[1])));
        } catch (IllegalArgumentException e) {
            throw new Unacceptable(BAD_REQUEST, "Upload-Checksum");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keys with their decoded values; a key without value has an empty one. */
    public static Map<String, String> metadata(String header) throws Unacceptable {
        Map<String, String> metadata = new HashMap<>();
        if (header == null || header.isBlank()) {
            return metadata;
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" +");
            if (parts.length > 2 || parts[0].isEmpty()) {
                throw new Unacceptable(BAD_REQUEST, "Upload-Metadata");
            }
            metadata.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }
        return metadata;
    }

    private static String decoded(String value) throws Unacceptable {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unacceptable(BAD_REQUEST, "Upload-Metadata");
        }
    }

    private static long number(String name, String header) throws Unacceptable {
        if (header == null || !header.matches("\\d{1,15}")) {
            throw new Unacceptable(BAD_REQUEST, name + " must be a number");
        }
        return Long.parseLong(header);
    }
}
