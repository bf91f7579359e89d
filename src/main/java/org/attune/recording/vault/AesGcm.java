package org.attune.recording.vault;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/**
 * Where ciphers come from: from AWS-LC where its library can be loaded (Linux on x86-64), which opens two to three times
 * as much a second as the JDK 17 does; from the JDK elsewhere. What one of them seals, the other opens.
 */
public final class AesGcm {

    private static final String NAME = "AES/GCM/NoPadding";
    private static final Throwable MISSING = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError();

    private AesGcm() {}

    /** For an operator's log: whose ciphers are used, and why if it is the slower one. */
    public static String origin() {
        return MISSING == null ? "AWS-LC" : "the JDK, for AWS-LC cannot be loaded here: " + MISSING.getMessage();
    }

    static Cipher fastest() {
        try {
            return MISSING == null ? Cipher.getInstance(NAME, AmazonCorrettoCryptoProvider.INSTANCE) : ofTheJdk();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Cipher ofTheJdk() {
        try {
            return Cipher.getInstance(NAME);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
