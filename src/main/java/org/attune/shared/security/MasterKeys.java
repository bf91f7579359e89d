package org.attune.shared.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The key under which everything new is wrapped, and the ones before it, under which old values may still lie while
 * they are moved.
 */
public final class MasterKeys {

    /** Bytes of a master key. */
    public static final int BYTES = 32;

    private static final int MARK_DIGITS = 16;
    private static final byte[] MARK = "attune master key".getBytes(StandardCharsets.UTF_8);

    private final byte[] current;
    private final List<byte[]> former;

    private MasterKeys(byte[] current, List<byte[]> former) {
        this.current = current;
        this.former = former;
    }

    /**
     * @param current 32 bytes in Base64
     * @param former such keys with commas between them, the latest first; blank when there is none
     * @throws IllegalArgumentException when one is not such a key
     */
    public static MasterKeys of(String current, String former) {
        return new MasterKeys(
                key(current),
                Arrays.stream(former.split(","))
                        .filter(one -> !one.isBlank())
                        .map(MasterKeys::key)
                        .toList());
    }

    private static byte[] key(String text) {
        byte[] key = Base64.getDecoder().decode(text.trim());
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A master key has 32 bytes");
        }
        return key;
    }

    byte[] current() {
        return current;
    }

    List<byte[]> former() {
        return former;
    }

    boolean hasFormer() {
        return !former.isEmpty();
    }

    /** Tells this key from others without telling anything about it. */
    String mark() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(MARK);
            return HexFormat.of().formatHex(sha.digest(current)).substring(0, MARK_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
