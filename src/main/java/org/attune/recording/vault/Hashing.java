package org.attune.recording.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of bytes that come in parts. */
final class Hashing {

    private final MessageDigest digest;

    Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void take(ByteBuffer bytes) {
        digest.update(bytes);
    }

    /** @throws DamagedMediaException when these bytes are not those of the digest */
    void require(String expected, String what) throws DamagedMediaException {
        require(HexFormat.of().formatHex(digest.digest()), expected, what);
    }

    static void require(String actual, String expected, String what) throws DamagedMediaException {
        if (!actual.equals(expected)) {
            throw new DamagedMediaException(what + " is not what was put into the bucket");
        }
    }
}
