package org.attune.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.attune.identity.model.PasswordLink.Purpose;
import org.attune.identity.model.PasswordLink.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordLinkTest {

    private static final Instant NOW = Instant.parse("2030-01-01T09:00:00Z");

    private Account ana;

    @BeforeEach
    void anAccountThatIsStored() throws ReflectiveOperationException {
        ana = new Account(1, "ana@school.test", "Ana", ZoneOffset.UTC, NOW);
        var id = Account.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(ana, 7L);
    }

    @Test
    void aResetOpensForAnHour() {
        var link = new PasswordLink(ana, Purpose.RESET, "digest", NOW);

        assertThat(link.stateAt(NOW.plus(Duration.ofMinutes(59)))).isEqualTo(State.OPEN);
        assertThat(link.stateAt(NOW.plus(Duration.ofMinutes(60)))).isEqualTo(State.EXPIRED);
    }

    @Test
    void anInvitationOpensForSevenDays() {
        var link = new PasswordLink(ana, Purpose.INVITATION, "digest", NOW);

        assertThat(link.stateAt(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isEqualTo(State.OPEN);
        assertThat(link.stateAt(NOW.plus(Duration.ofDays(7)))).isEqualTo(State.EXPIRED);
    }

    @Test
    void aUsedLinkStaysUsed() {
        var link = new PasswordLink(ana, Purpose.RESET, "digest", NOW);
        link.use(NOW.plusSeconds(5));

        assertThat(link.stateAt(NOW.plusSeconds(6))).isEqualTo(State.USED);
        assertThat(link.stateAt(NOW.plus(Duration.ofDays(2)))).isEqualTo(State.USED);
    }
}
