package org.attune.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import org.attune.shared.config.AttuneConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the folder for recordings can be written. */
@Readiness
@ApplicationScoped
public class StorageHealth implements HealthCheck {

    @Inject
    AttuneConfig config;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("storage")
                .status(Files.isWritable(config.storageFolder()))
                .build();
    }
}
