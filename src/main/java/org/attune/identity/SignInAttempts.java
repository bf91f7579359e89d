package org.attune.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.attune.identity.model.Account;
import org.attune.identity.model.SignInTally;
import org.attune.identity.model.SignInThrottle;
import org.attune.identity.store.SignInTallies;
import org.attune.shared.Refusal;
import org.attune.shared.security.Secrets;

/**
 * Slows down guessing. A try is counted before the password is looked at and taken back when it was right, so that
 * tries made at the same moment cannot slip through together. Unknown addresses are counted like known ones.
 *
 * <p>{@link SignInThrottle} holds the rule; here it is kept for all nodes together.
 */
@ApplicationScoped
@Transactional
@Permitted(anyone = true)
public class SignInAttempts {

    private static final Duration KEEP = Duration.ofDays(3);

    @Inject
    SignInTallies tallies;

    @Inject
    Clock clock;

    /** What is tried: a password, having a letter sent, or the code that founds the first organization. */
    public enum Attempt {
        SIGN_IN("sign-in"),
        LETTER("letter"),
        SET_UP("set-up");

        private final String key;

        Attempt(String key) {
            this.key = key;
        }
    }

    private record Tallies(SignInTally pair, SignInTally account, SignInTally network) {}

    /**
     * Counts a try.
     *
     * @throws Refusal that tells how long to wait, when it is too early for one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(Attempt attempt, String name, String network) {
        var now = clock.instant();
        var found = locked(bucketName(attempt, name), network);
        var wait = SignInThrottle.waitLeft(found.pair, found.account, found.network, now);
        if (!wait.isZero()) {
            throw refusal(attempt.key + ".wait", wait);
        }
        found.pair.count(now, SignInThrottle.ACCOUNT_HALF_LIFE);
        found.account.count(now, SignInThrottle.ACCOUNT_HALF_LIFE);
        found.network.count(now, SignInThrottle.NETWORK_HALF_LIFE);
    }

    /** The password was right: this person is free of what they mistyped before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String email, String network) {
        var found = locked(bucketName(Attempt.SIGN_IN, email), network);
        found.pair.clear();
        found.account.takeBack();
        found.network.takeBack();
    }

    /** What to say after a wrong password, with the wait that now begins, if any. */
    public Refusal wrong(String email, String network) {
        var now = clock.instant();
        var name = bucketName(Attempt.SIGN_IN, email);
        var wait = SignInThrottle.waitLeft(
                tallies.seen(pairOf(name, network), now),
                tallies.seen(accountOf(name), now),
                tallies.seen(networkOf(network), now),
                now);
        return wait.isZero() ? new Refusal("identity", "sign-in.refused") : refusal("sign-in.refused-wait", wait);
    }

    @Permitted(system = true)
    public void sweep() {
        tallies.removeFailedBefore(clock.instant().minus(KEEP));
    }

    private static String bucketName(Attempt attempt, String name) {
        return attempt + "\n" + Account.normalized(name);
    }

    private Tallies locked(String name, String network) {
        var now = clock.instant();
        return new Tallies(
                tallies.locked(pairOf(name, network), now),
                tallies.locked(accountOf(name), now),
                tallies.locked(networkOf(network), now));
    }

    private static Refusal refusal(String key, Duration wait) {
        return wait.toSeconds() < 60
                ? new Refusal("identity", key + "-seconds", wait.toSeconds() + 1)
                : new Refusal("identity", key + "-minutes", wait.plusSeconds(59).toMinutes());
    }

    private static String pairOf(String name, String network) {
        return Secrets.digest("pair\n" + name + "\n" + network);
    }

    private static String accountOf(String name) {
        return Secrets.digest("account\n" + name);
    }

    private static String networkOf(String network) {
        return Secrets.digest("network\n" + network);
    }
}
