package org.attune.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Lets all in-container tests of a run share one server and one archive. Each deployment of its own would start the
 * server anew, which takes longer than most of these tests.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Hands the first deployment on from class to class and ends it with the run. */
    public static class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<ClassContext> classes;

        @Inject
        private Event<UnDeployManagedDeployments> undeployment;

        private DeploymentScenario kept;
        private boolean deployed;
        private boolean over;

        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (kept == null) {
                generation.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!deployed) {
                deployed = true;
                deployment.proceed();
            }
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            if (over) {
                event.proceed();
            }
        }

        public void end(@Observes(precedence = 100) AfterSuite end) {
            if (deployed) {
                over = true;
                classes.get().activate(OneDeployment.class);
                scenario.set(kept);
                undeployment.fire(new UnDeployManagedDeployments());
                classes.get().deactivate();
            }
        }
    }
}
