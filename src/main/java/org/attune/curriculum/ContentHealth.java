package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while there is nothing to teach: the first tree was faulty, and the log says why. */
@Readiness
@ApplicationScoped
public class ContentHealth implements HealthCheck {

    @Inject
    Shelf shelf;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content").status(!shelf.isEmpty()).build();
    }
}
