package org.attune.recording.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens the segments of one object of one recording. Every sealing draws a fresh nonce, so a
 * segment can be written again (a growing tail) without ever repeating one, and every segment is bound to
 * its recording, its object and its place: a segment moved, swapped or copied elsewhere does not open.
 *
 * <p>Holds one cipher and is therefore for one thread at a time.
 */
public final class SegmentCipher {

    static final int NONCE = 12;
    static final int TAG = 16;
    static final int OVERHEAD = NONCE + TAG;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LITTLE = 256;
    private static final int OFTEN = 5000;

    private final SecretKeySpec key;
    private final byte[] place;
    private final byte[] nonce = new byte[NONCE];
    private final Cipher cipher;

    public SegmentCipher(byte[] key, long recordingId, String object) {
        this(key, recordingId, object, AesGcm.fastest());
    }

    SegmentCipher(byte[] key, long recordingId, String object, Cipher cipher) {
        if (key.length != 32) {
            throw new IllegalArgumentException("A recording's key has 256 bits");
        }
        this.key = new SecretKeySpec(key, "AES");
        byte[] name = object.getBytes(StandardCharsets.UTF_8);
        this.place = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + name.length + Long.BYTES)
                .putLong(recordingId)
                .putInt(name.length)
                .put(name)
                .array();
        this.cipher = cipher;
    }

    /**
     * Has the virtual machine compile sealing and opening for the processor it runs on. It does so after some thousand
     * calls; until then either takes fifty times as long, and whole segments are so long that the first hundreds of
     * megabytes after each start would crawl. With little to seal it is done in a fraction of a second.
     */
    public static void warmUp() {
        var cipher = new SegmentCipher(new byte[32], 0, "warm-up");
        byte[] plain = new byte[LITTLE + OVERHEAD];
        byte[] sealed = new byte[LITTLE + OVERHEAD];
        try {
            for (int i = 0; i < OFTEN; i++) {
                int length = cipher.seal(i, plain, LITTLE, sealed);
                cipher.open(i, sealed, 0, length, plain, 0);
            }
        } catch (DamagedMediaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes nonce, cipher text and tag of the plain bytes to {@code to}; answers how many bytes that are. */
    int seal(long segment, byte[] plain, int length, byte[] to) {
        try {
            RANDOM.nextBytes(nonce);
            start(Cipher.ENCRYPT_MODE, segment, nonce, 0);
            System.arraycopy(nonce, 0, to, 0, NONCE);
            return NONCE + cipher.doFinal(plain, 0, length, to, NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes the plain bytes of a sealed segment to {@code to}, from {@code at} on; answers how many bytes that are.
     *
     * @throws DamagedMediaException when the segment was changed, moved, or belongs to another key
     */
    int open(long segment, byte[] sealed, int offset, int length, byte[] to, int at) throws DamagedMediaException {
        if (length < OVERHEAD) {
            throw new DamagedMediaException("Segment " + segment + " is cut short");
        }
        try {
            start(Cipher.DECRYPT_MODE, segment, sealed, offset);
            return cipher.doFinal(sealed, offset + NONCE, length - NONCE, to, at);
        } catch (GeneralSecurityException e) {
            throw new DamagedMediaException("Segment " + segment + " does not open");
        }
    }

    private void start(int mode, long segment, byte[] from, int offset) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, from, offset, NONCE));
        ByteBuffer.wrap(place).putLong(place.length - Long.BYTES, segment);
        cipher.updateAAD(place);
    }
}
