package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.attune.identity.store.Accounts;
import org.attune.shared.NotFoundException;
import org.attune.shared.config.AttuneConfig;

/**
 * Lets the people of a demo do what they have done, by the services and with the rights that real people have: nothing
 * gets into the demo that could not be done by hand. Nobody can be acted for on a server that is no demo.
 */
@ApplicationScoped
@Permitted(system = true)
public class MadeUpPeople {

    @Inject
    CurrentAccount current;

    @Inject
    Accounts accounts;

    @Inject
    AttuneConfig config;

    /** Does something as this person, who is signed out again afterwards whatever comes of it. */
    @ActivateRequestContext
    public void as(long accountId, Runnable deed) {
        if (!config.demo()) {
            throw new IllegalStateException("Nobody acts for others on a server that is no demo");
        }
        current.is(accounts.find(accountId).orElseThrow(() -> new NotFoundException("account " + accountId)));
        try {
            deed.run();
        } finally {
            current.is(null);
        }
    }
}
