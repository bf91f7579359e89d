package org.attune.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.attune.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class JobsIT {

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Jobs jobs;

    @Test
    void aLeasedJobIsNotGivenToASecondWorker() {
        jobs.enqueue("nobody-does-this", "once", java.time.Instant.parse("2000-01-01T00:00:00Z"));

        var first = jobs.takeNext();
        var second = jobs.takeNext();

        assertThat(first.map(Job::getKind)).hasValue("nobody-does-this");
        assertThat(second.map(Job::getId)).isNotEqualTo(first.map(Job::getId));
    }
}
