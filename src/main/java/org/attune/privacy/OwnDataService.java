package org.attune.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.identity.CurrentAccount;
import org.attune.identity.OwnAccountService;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.privacy.model.AccountErasure;
import org.attune.privacy.store.AccountErasures;
import org.attune.shared.Refusal;
import org.attune.shared.Subject;
import org.attune.shared.jobs.Jobs;

/**
 * What a person with an account does with everything that is kept about them: take a copy, have it erased, think again.
 */
@ApplicationScoped
@Transactional
@Permitted
public class OwnDataService {

    @Inject
    AccountErasures erasures;

    @Inject
    PersonalDataHolders holders;

    @Inject
    OwnAccountService own;

    @Inject
    OrganizationService organizations;

    @Inject
    OwnDataLetters letters;

    @Inject
    Jobs jobs;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** All that is kept about the person who asks, in every feature. */
    public JsonObject everything() {
        return holders.exportOf(Subject.account(account.id()));
    }

    /** When the account will be erased, empty when nobody asked for that. */
    public Optional<Instant> erasureDue() {
        return erasures.pendingOf(account.id()).map(AccountErasure::getDueAt);
    }

    /**
     * Asks for the erasure; asked twice it is asked once.
     *
     * @param password the current one: a device left open must not be enough
     * @param understood that it cannot be undone once it is done
     */
    public void ask(String password, boolean understood) {
        own.requirePassword(password);
        if (!understood) {
            throw new Refusal("privacy", "erase.understand").at("understood");
        }
        requireAnotherAdministrator();
        if (erasures.pendingOf(account.id()).isEmpty()) {
            var erasure = new AccountErasure(account.organizationId(), account.id(), clock.instant());
            erasures.add(erasure);
            jobs.enqueue(AccountErasureJob.KIND, String.valueOf(erasure.getId()), erasure.getDueAt());
            letters.asked(erasure);
        }
    }

    /** Thinks again. */
    public void undo() {
        erasures.pendingOf(account.id()).ifPresent(erasure -> {
            erasure.undo(clock.instant());
            letters.undone();
        });
    }

    private void requireAnotherAdministrator() {
        List<Long> administrators = organizations.holdersOf(account.organizationId(), Role.ORGANIZATION_ADMIN);
        if (administrators.contains(account.id())
                && administrators.stream().distinct().count() == 1) {
            throw new Refusal("privacy", "erase.last-administrator");
        }
    }
}
