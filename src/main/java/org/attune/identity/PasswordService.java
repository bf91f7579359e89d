package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.identity.model.Account;
import org.attune.identity.model.PasswordLink;
import org.attune.identity.model.PasswordLink.State;
import org.attune.identity.model.PasswordRule;
import org.attune.identity.store.Accounts;
import org.attune.identity.store.PasswordLinks;
import org.attune.shared.Refusal;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.security.Secrets;

/**
 * Choosing a password by a link from a letter. Whoever does signs out everybody else who uses the account.
 */
@ApplicationScoped
@Transactional
public class PasswordService {

    @Inject
    Accounts accounts;

    @Inject
    PasswordLinks links;

    @Inject
    Passwords passwords;

    @Inject
    AccountLetters letters;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What a link opens: for whom, and whether it still does. Name and address only while it is open. */
    public record Opened(State state, boolean invitation, String name, String email) {}

    /**
     * Has a letter sent to whoever has this address. A job writes it, so that the answer takes the same time whether or
     * not there is such an account. The job knows the account only by its number: what somebody typed is kept nowhere.
     */
    @Permitted(anyone = true)
    public void askForLetter(String email) {
        long account = accounts.byEmail(email).map(Account::getId).orElse(PasswordLetterJob.NOBODY);
        jobs.enqueue(PasswordLetterJob.KIND, String.valueOf(account));
    }

    /** What a link opens; an unknown one looks like one that has expired. */
    @Permitted(anyone = true)
    public Opened look(String token) {
        var link = links.byDigest(Secrets.digest(token));
        var state = link.map(found -> found.stateAt(clock.instant())).orElse(State.EXPIRED);
        boolean invitation = link.filter(found -> found.getPurpose() == PasswordLink.Purpose.INVITATION)
                .isPresent();
        return link.filter(found -> state == State.OPEN)
                .flatMap(found -> accounts.find(found.getAccountId()))
                .filter(Account::isActive)
                .map(account -> new Opened(state, invitation, account.getName(), account.getEmail()))
                .orElse(new Opened(state == State.OPEN ? State.EXPIRED : state, invitation, null, null));
    }

    /**
     * Spends the link.
     *
     * @throws Refusal when the password will not do or the link no longer opens
     */
    @Permitted(anyone = true)
    public void choose(String token, String password) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = links.byDigest(Secrets.digest(token))
                .orElseThrow(() -> new Refusal("identity", "choose-password.closed"));
        var account = accounts.find(link.getAccountId())
                .filter(Account::isActive)
                .orElseThrow(() -> new Refusal("identity", "choose-password.closed"));
        refuseWeak(password, account.getEmail(), "password");
        var unused = links.unusedOf(account.getId());
        if (unused.stream().noneMatch(open -> open.equals(link)) || link.stateAt(now) != State.OPEN) {
            throw new Refusal("identity", "choose-password.closed");
        }
        unused.forEach(open -> open.use(now));
        if (!account.isInvited()) {
            letters.sendChanged(account);
        }
        account.choosePassword(passwords.hash(password));
        account.endSessionsBefore(now);
    }

    /** @throws Refusal beside the field {@code password} when it will not do for this address */
    @Permitted(system = true)
    public void refuseUnfit(String password, String email) {
        refuseWeak(password, Account.normalized(email), "password");
    }

    @Permitted(system = true)
    public void sweep() {
        links.removeExpiredBefore(clock.instant().minus(30, ChronoUnit.DAYS));
    }

    static void refuseWeak(String password, String email, String field) {
        Optional<String> objection = PasswordRule.objection(password, email);
        if (objection.isPresent()) {
            throw new Refusal("identity", objection.get(), PasswordRule.SHORTEST, PasswordRule.LONGEST).at(field);
        }
    }
}
