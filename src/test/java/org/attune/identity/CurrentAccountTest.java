package org.attune.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.attune.identity.model.Account;
import org.junit.jupiter.api.Test;

class CurrentAccountTest {

    @Test
    void pagesAreReadInTheZoneOfTheAccount() {
        var current = new CurrentAccount();
        current.is(new Account(1, "ana@demo.test", "Ana", ZoneId.of("Europe/Berlin"), Instant.EPOCH));

        assertThat(current.zoneOfReader()).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void nobodyHasNoZone() {
        var current = new CurrentAccount();
        current.is(null);

        assertThat(current.zoneOfReader()).isEmpty();
    }
}
