package org.attune.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2030-01-01T09:00:00Z");

    private final SignInTally pair = new SignInTally("pair", NOW);
    private final SignInTally account = new SignInTally("account", NOW);
    private final SignInTally network = new SignInTally("network", NOW);

    @Test
    void fiveWrongPasswordsInARowAreFreeAndTheSixthWaits() {
        fail(pair, 4);
        assertThat(waitAt(NOW)).isZero();

        fail(pair, 1);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(waitAt(NOW.plusSeconds(20))).isEqualTo(Duration.ofSeconds(10));
        assertThat(waitAt(NOW.plusSeconds(30))).isZero();
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        fail(pair, 6);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(1));
        fail(pair, 2);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(4));
        fail(pair, 100);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anOwnerElsewhereIsNotLockedOutByAttacksOnTheAccount() {
        fail(account, 100_000);

        assertThat(waitAt(NOW)).isZero();
    }

    @Test
    void aSchoolBehindOneAddressGetsInWhileSomebodyThereGuesses() {
        fail(network, 100_000);

        assertThat(waitAt(NOW)).isZero();
    }

    @Test
    void guessingSpreadOverAddressesOrAccountsLeavesOneFreeTry() {
        fail(account, 20);
        fail(pair, 1);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(30));

        account.clear();
        assertThat(waitAt(NOW)).isZero();
        fail(network, 60);
        assertThat(waitAt(NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aSuccessClearsWhatWasMistyped() {
        fail(pair, 9);
        pair.clear();

        assertThat(waitAt(NOW)).isZero();
    }

    @Test
    void failuresFade() {
        fail(account, 40);
        var later = NOW.plus(SignInThrottle.ACCOUNT_HALF_LIFE);

        assertThat(account.countAt(later, SignInThrottle.ACCOUNT_HALF_LIFE)).isEqualTo(20);
        assertThat(account.countAt(later.plus(Duration.ofDays(3)), SignInThrottle.ACCOUNT_HALF_LIFE))
                .isZero();
    }

    private Duration waitAt(Instant now) {
        return SignInThrottle.waitLeft(pair, account, network, now);
    }

    private static void fail(SignInTally tally, int times) {
        for (int i = 0; i < times; i++) {
            tally.count(NOW, SignInThrottle.ACCOUNT_HALF_LIFE);
        }
    }
}
