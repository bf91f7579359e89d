package org.attune.privacy.model;

import java.net.URI;
import java.util.Optional;

/**
 * Where recordings lie, as a client is told: on the school's server alone, or in a store that others may run.
 *
 * @param store name of the machine that keeps the store, or null when there is none
 */
public record KeptWhere(String store) {

    /** @param bucketAddress as it is set; a store counts as long as it is, for something may still lie there */
    public static KeptWhere of(Optional<String> bucketAddress) {
        return new KeptWhere(bucketAddress.map(KeptWhere::machine).orElse(null));
    }

    private static String machine(String address) {
        try {
            var host = URI.create(address.strip()).getHost();
            return host == null ? address.strip() : host;
        } catch (IllegalArgumentException notAnAddress) {
            return address.strip();
        }
    }

    /** Whether anybody but the school's own server holds the locked files. */
    public boolean isElsewhere() {
        return store != null;
    }
}
