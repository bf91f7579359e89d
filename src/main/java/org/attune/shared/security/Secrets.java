package org.attune.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.attune.shared.config.AttuneConfig;

/**
 * Keys, random tokens and digests. A wrapped value is nonce (12 bytes), ciphertext and tag (16 bytes) of AES-256-GCM;
 * what the value belongs to is bound as associated data, so that it cannot be moved to another row.
 */
@ApplicationScoped
public class Secrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AttuneConfig config;

    /** Encrypts under the master key. Whoever does so names the column, see {@link SealedUnderMaster}. */
    public byte[] wrap(byte[] plain, String belongsTo) {
        return seal(keys().current(), plain, belongsTo);
    }

    /**
     * Opposite of {@link #wrap}, also for what was wrapped under a former master key that is still given.
     *
     * @throws IllegalStateException with a wrong master key or a changed value
     */
    public byte[] unwrap(byte[] wrapped, String belongsTo) {
        var keys = keys();
        return keys.former().stream()
                .filter(former -> !opens(keys.current(), wrapped, belongsTo))
                .filter(former -> opens(former, wrapped, belongsTo))
                .findFirst()
                .map(former -> open(former, wrapped, belongsTo))
                .orElseGet(() -> open(keys.current(), wrapped, belongsTo));
    }

    /** Whether a wrapped value lies under the present master key already. */
    boolean isCurrent(byte[] wrapped, String belongsTo) {
        return opens(keys().current(), wrapped, belongsTo);
    }

    MasterKeys keys() {
        return MasterKeys.of(
                config.masterKey().orElseThrow(), config.formerMasterKeys().orElse(""));
    }

    private static boolean opens(byte[] key, byte[] wrapped, String belongsTo) {
        try {
            open(key, wrapped, belongsTo);
            return true;
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }

    /** Encrypts under a given 256-bit key. */
    public static byte[] seal(byte[] key, byte[] plain, String belongsTo) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not encrypt", e);
        }
    }

    /**
     * Opposite of {@link #seal}.
     *
     * @throws IllegalStateException with a wrong key or a changed value
     */
    public static byte[] open(byte[] key, byte[] sealed, String belongsTo) {
        try {
            var buffer = ByteBuffer.wrap(sealed);
            byte[] nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("Could not decrypt: wrong key or changed value of " + belongsTo, e);
        }
    }

    /** A token that cannot be guessed, 256 bits, fit for an address. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    public static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }

    /** SHA-256 in hex; tokens are stored only like this. */
    public static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
