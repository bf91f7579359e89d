package org.attune.shared.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.attune.shared.ApplicationReady;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.store.SealedRows;

/**
 * Changes the master key while everybody works: the operator starts the server with a new key and the former one beside
 * it; what is wrapped is wrapped anew in the background, and then the former key can go. A server that is given only the
 * new key too early does not start.
 */
@ApplicationScoped
@Transactional
public class MasterKeyChange implements JobHandler {

    private static final Logger LOG = Logger.getLogger(MasterKeyChange.class.getName());
    private static final Duration LONGEST = Duration.ofHours(2);

    @Inject
    MasterKeyCheck check;

    @Inject
    KeyMoveSteps steps;

    @Inject
    SealedRows rows;

    @Inject
    Secrets secrets;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    void beginWhenDue(@Observes @Priority(ApplicationReady.JOBS - 1) ApplicationReady ready) {
        if (check.isUnderFormerKey()) {
            LOG.info("A new master key is given. What lies under the former one is wrapped anew in the background");
            jobs.enqueueOnce(kind(), "", clock.instant());
        }
    }

    @Override
    public String kind() {
        return "shared.change-master-key";
    }

    @Override
    public JobTerms terms() {
        return JobTerms.lasting(LONGEST);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void run(String nothing) {
        steps.begin();
        boolean more = true;
        while (more) {
            more = steps.step();
        }
        check.sealAnew();
        LOG.info("The master key is changed. ATTUNE_MASTER_KEY_FORMER can be taken away");
    }

    /** How far the change has come; empty when no former key is given, or nothing was ever moved. */
    public Optional<KeyMove> state() {
        return secrets.keys().hasFormer() ? rows.move() : Optional.empty();
    }
}
