package org.attune.recording.model;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * What a resumable upload says in its headers (tus 1.0: creation, termination, expiration), read strictly:
 * anything unclear is refused with the status the protocol names, before a byte of the body is touched.
 */
public final class TusHeaders {

    public static final String VERSION = "1.0.0";
    public static final String EXTENSIONS = "creation,termination,expiration";
    public static final String CONTENT_TYPE = "application/offset+octet-stream";

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

    public static void requireVersion(String header) throws Unacceptable {
        if (!VERSION.equals(header)) {
            throw new Unacceptable(PRECONDITION_FAILED, "Tus-Resumable: " + VERSION + " is needed");
        }
    }

    /** The length a new upload announces; an unknown one ("deferred") is not offered here. */
    public static long uploadLength(String header, long most) throws Unacceptable {
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
