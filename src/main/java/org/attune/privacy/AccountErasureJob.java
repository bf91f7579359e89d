package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.attune.privacy.model.AccountErasure;
import org.attune.privacy.store.AccountErasures;
import org.attune.shared.Subject;
import org.attune.shared.irrevocable.IrrevocableStep;
import org.attune.shared.jobs.JobHandler;
import org.attune.shared.jobs.JobTerms;

/** Erases an account everywhere once the time to think again is over. */
@ApplicationScoped
@Transactional
public class AccountErasureJob implements JobHandler {

    static final String KIND = "privacy.erase-account";

    @Inject
    AccountErasures erasures;

    @Inject
    PersonalDataHolders holders;

    @Inject
    Event<IrrevocableStep> steps;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobTerms terms() {
        return JobTerms.PROMISED;
    }

    @Override
    public void run(String erasureId) {
        erasures.held(Long.parseLong(erasureId))
                .filter(erasure -> erasure.isDue(clock.instant()))
                .ifPresent(this::erase);
    }

    private void erase(AccountErasure erasure) {
        holders.erase(Subject.account(erasure.getAccountId()));
        erasure.done(clock.instant());
        steps.fire(ErasedAccounts.stepOf(erasure));
    }
}
