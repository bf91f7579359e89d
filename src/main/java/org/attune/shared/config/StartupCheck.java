package org.attune.shared.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;

/** Refuses to start with a configuration that would put recordings at risk, and says in one line what to do. */
@ApplicationScoped
public class StartupCheck {

    private static final int KEY_BYTES = 32;

    @Inject
    AttuneConfig config;

    /**
     * @throws IllegalStateException when production mode lacks a master key, or the key is not 32 bytes in Base64
     */
    public void refuseUnsafeConfiguration() {
        var key = config.masterKey()
                .orElseThrow(() -> new IllegalStateException("Attune does not start without a master key. Set"
                        + " ATTUNE_MASTER_KEY to 32 random bytes in Base64, for example: openssl rand -base64 32"));
        if (!isKey(key)) {
            throw new IllegalStateException(
                    "ATTUNE_MASTER_KEY must be 32 bytes in Base64; make one with: openssl rand -base64 32");
        }
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key.trim()).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
