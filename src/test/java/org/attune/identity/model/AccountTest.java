package org.attune.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account account =
            new Account(1, "Ana@demo.test", "Ana", ZoneOffset.UTC, Instant.parse("2030-01-01T12:00:00Z"));

    @Test
    void anAddressIsTheSameInCapitalsAndWithSpacesAround() {
        assertThat(account.hasEmail(" ANA@demo.test ")).isTrue();
    }

    @Test
    void aLongerOrEmptyAddressIsAnotherOne() {
        assertThat(account.hasEmail("ana@demo.test.example")).isFalse();
        assertThat(account.hasEmail("")).isFalse();
    }
}
