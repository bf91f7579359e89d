package org.attune.identity.model;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody may try a password again. Only the pair of account and network address ever waits, and its first try
 * is always free. So nobody can lock an account out for its owner somewhere else, and a whole school behind one
 * address gets in while one of its members guesses. Guessing spread over many addresses, or over many accounts from
 * one address, leaves one free try per pair instead of five.
 */
public final class SignInThrottle {

    /** Half-life of failures of an account, or of an account from one address. */
    public static final Duration ACCOUNT_HALF_LIFE = Duration.ofHours(6);

    /** Half-life of failures from an address, whoever they were for. */
    public static final Duration NETWORK_HALF_LIFE = Duration.ofMinutes(15);

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_IN_ALARM = 1;
    private static final int ACCOUNT_ALARM = 20;
    private static final int NETWORK_ALARM = 60;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private SignInThrottle() {}

    /** How long this pair must still wait; zero when it may try now. */
    public static Duration waitLeft(SignInTally pair, SignInTally account, SignInTally network, Instant now) {
        long over = pair.getCount() - freeTries(account, network, now);
        if (over < 0 || pair.getCount() == 0) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, pair.getFailedAt().plus(waitAfter(over)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static int freeTries(SignInTally account, SignInTally network, Instant now) {
        boolean alarm = account.countAt(now, ACCOUNT_HALF_LIFE) >= ACCOUNT_ALARM
                || network.countAt(now, NETWORK_HALF_LIFE) >= NETWORK_ALARM;
        return alarm ? FREE_TRIES_IN_ALARM : FREE_TRIES;
    }

    private static Duration waitAfter(long over) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
