package org.attune.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.attune.shared.config.AttuneConfig;

/** The configuration of the tests, to which a test can add former master keys. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class FormerKeys extends AttuneConfig {

    private static volatile String given = "";

    /** Gives these beside the present key; blank for none. */
    public static void give(String keys) {
        given = keys;
    }

    @Override
    public Optional<String> formerMasterKeys() {
        return Optional.of(given).filter(keys -> !keys.isBlank());
    }
}
