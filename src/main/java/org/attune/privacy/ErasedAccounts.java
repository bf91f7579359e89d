package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.attune.identity.Permitted;
import org.attune.privacy.model.AccountErasure;
import org.attune.privacy.store.AccountErasures;
import org.attune.shared.Subject;
import org.attune.shared.irrevocable.IrrevocableKind;
import org.attune.shared.irrevocable.IrrevocableStep;

/**
 * Erases accounts again that a restored backup still knows. Told by the request, which a backup from before the request
 * does not hold: there the account stands as it was, and its owner asks again.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class ErasedAccounts implements IrrevocableKind {

    static final String KIND = "account-erased";

    @Inject
    AccountErasures erasures;

    @Inject
    PersonalDataHolders holders;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Collection<IrrevocableStep> known() {
        return erasures.done().stream().map(ErasedAccounts::stepOf).toList();
    }

    @Override
    public void repeat(IrrevocableStep step) {
        erasures.held(step.id())
                .filter(erasure -> erasure.getDoneAt() == null)
                .filter(erasure -> stepOf(erasure).equals(step))
                .ifPresent(erasure -> {
                    holders.erase(Subject.account(erasure.getAccountId()));
                    erasure.done(clock.instant());
                });
    }

    static IrrevocableStep stepOf(AccountErasure erasure) {
        return new IrrevocableStep(KIND, erasure.getId(), erasure.getAskedAt().toString());
    }
}
