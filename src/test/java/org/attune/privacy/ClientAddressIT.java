package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.RECORD;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.attune.identity.Role;
import org.attune.privacy.store.Clients;
import org.attune.shared.ApplicationReady;
import org.attune.shared.Subject;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.shared.security.Secrets;
import org.attune.testing.MovedClock;
import org.attune.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The address of a client lies sealed, and letters reach it all the same. */
class ClientAddressIT extends AskedClientFixture {

    @Inject
    ConsentRequestService requests;

    @Inject
    ClientData data;

    @Inject
    Outbox outbox;

    @Inject
    Secrets secrets;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @AfterEach
    void backToNow() {
        MovedClock.reset();
    }

    @Test
    void nobodyReadsItInTheDatabase() throws SQLException {
        assertThat(stored("address")).isEmpty();
        assertThat(stored("sealed_address")).get().asString().doesNotContain(address);

        SignedInAs.somebody(coachId, organizationId, Role.TRAINEE);
        assertThat(requests.addressOf(clientId)).isEqualTo(address);
        requests.changeAddress(clientId, "other-" + address);
        MovedClock.pass(Duration.ofMinutes(3)); // The client was asked a moment ago.
        requests.send(clientId);

        assertThat(lettersTo("other-" + address)).isEqualTo(1);
        assertThat(data.exportOf(Subject.client(clientId)).getString("address")).isEqualTo("other-" + address);
        requests.changeAddress(clientId, " ");
        assertThat(stored("sealed_address")).isEmpty();
    }

    @Test
    void oneThatLayOpenIsSealedAtTheStart() throws SQLException {
        change("UPDATE privacy_client SET address = 'open-" + address + "', sealed_address = NULL WHERE id = "
                + clientId);

        addresses.sealOpenOnes(new ApplicationReady());

        assertThat(stored("address")).isEmpty();
        SignedInAs.somebody(coachId, organizationId, Role.TRAINEE);
        assertThat(requests.addressOf(clientId)).isEqualTo("open-" + address);
    }

    @Test
    void oneThatIsNewerThanTheOpenOneStays() throws SQLException {
        SignedInAs.somebody(coachId, organizationId, Role.TRAINEE);
        requests.changeAddress(clientId, "newer-" + address);
        change("UPDATE privacy_client SET address = 'open-" + address + "' WHERE id = " + clientId);

        addresses.sealOpenOnes(new ApplicationReady());

        assertThat(stored("address")).isEmpty();
        assertThat(requests.addressOf(clientId)).isEqualTo("newer-" + address);
    }

    @Test
    void oneThatNoLetterCouldReachKeepsNoNodeFromStarting() throws SQLException {
        change("UPDATE privacy_client SET address = 'nowhere', sealed_address = NULL WHERE id = " + clientId);

        addresses.sealOpenOnes(new ApplicationReady());

        assertThat(stored("address")).isEmpty();
    }

    @Test
    void twoNodesThatStartTogetherSealItOnce() throws SQLException {
        change("UPDATE privacy_client SET address = 'open-" + address + "', sealed_address = NULL WHERE id = "
                + clientId);
        var slow = new ClientAddresses();
        slow.secrets = secrets;
        slow.clients = new OvertakenClients();

        slow.sealOpenOnes(new ApplicationReady());

        assertThat(stored("address")).isEmpty();
        SignedInAs.somebody(coachId, organizationId, Role.TRAINEE);
        assertThat(requests.addressOf(clientId)).isEqualTo("changed-" + address);
    }

    /** What a node sees that reads the open addresses just before another one seals them and serves its people. */
    private final class OvertakenClients extends Clients {

        @Override
        public List<OpenAddress> openAddresses() {
            var seen = clients.openAddresses();
            addresses.sealOpenOnes(new ApplicationReady());
            SignedInAs.somebody(coachId, organizationId, Role.TRAINEE);
            requests.changeAddress(clientId, "changed-" + address);
            return seen;
        }

        @Override
        public boolean seal(OpenAddress open, byte[] sealed) {
            return clients.seal(open, sealed);
        }
    }

    @Test
    void oneThatNobodyCanReadStopsNoWithdrawal() throws SQLException {
        allow(RECORD);
        change("UPDATE privacy_client SET sealed_address = REVERSE(sealed_address) WHERE id = " + clientId);

        links.withdraw(token);

        assertThat(links.open(token).orElseThrow().state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(lettersTo(address)).isZero();
    }

    private long lettersTo(String recipient) {
        return outbox.latest(organizationId).stream()
                .filter(letter -> letter.getTo().equals(recipient))
                .count();
    }

    private Optional<String> stored(String column) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT " + column + " FROM privacy_client WHERE id = " + clientId)) {
            rows.next();
            return Optional.ofNullable(rows.getBytes(1)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
