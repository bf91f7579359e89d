package org.attune.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.attune.identity.AccountService;
import org.attune.privacy.ClientAnswer.Assurance;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
import org.attune.privacy.store.Clients;
import org.attune.privacy.store.ConsentGrants;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** A client of the demo's trainee who was just asked, and has not answered. */
@InContainer
abstract class AskedClientFixture {

    static final String CANARY = "Canary";
    static final String CODE = "river stone";

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    Clients clients;

    @Inject
    ClientAddresses addresses;

    @Inject
    ConsentGrants grants;

    @Inject
    ConsentService consent;

    @Inject
    ClientLinkService links;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    long coachId;
    long organizationId;
    long clientId;
    String token;
    String address;

    @BeforeEach
    void aClientWhoWasAsked() throws Exception {
        SignedInAs.nobody();
        coachId = accounts.idOf("trainee@demo.test").orElseThrow();
        token = Secrets.token();
        address = "canary-" + token.substring(0, 8).toLowerCase(Locale.ROOT) + "@mail.test";
        transaction.begin();
        organizationId = 1;
        var client = new Client(organizationId, coachId, CANARY, ZoneId.of("Europe/Berlin"), clock.instant());
        clients.add(client);
        addresses.change(client, address);
        var grant = new ConsentGrant(client, Wording.NEWEST, clock.instant());
        grant.ask(Secrets.digest(token), Wording.NEWEST, clock.instant());
        grants.add(grant);
        transaction.commit();
        clientId = client.getId();
    }

    void allow(ConsentScope... scopes) {
        links.answer(
                token, new ClientAnswer(Wording.NEWEST, Locale.ENGLISH, Set.of(scopes), soon(), Assurance.given(CODE)));
    }

    LocalDate soon() {
        return LocalDate.now(clock.withZone(BerlinDay.ZONE)).plusMonths(1);
    }
}
