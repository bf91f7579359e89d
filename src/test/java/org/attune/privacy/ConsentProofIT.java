package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.attune.shared.persistence.DataSourceSetup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The record of a consent proves itself; one that was changed rests. */
class ConsentProofIT extends AskedClientFixture {

    @Inject
    ProofCheckJob proofs;

    @Inject
    RecordsWaiting records;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    @Test
    void theLedgerProvesItself() {
        allow(RECORD, SUPERVISOR);
        allow(RECORD);
        links.withdraw(token);

        var entries = grants.entriesOf(grants.ofClient(clientId).orElseThrow().getId());
        var proof = "";
        for (var entry : entries) {
            assertThat(entry.follows(proof)).as(entry.getStep().name()).isTrue();
            proof = entry.getProof();
        }
        assertThat(entries).hasSize(4);
    }

    @Test
    @DisplayName("R10: an answer that somebody widened in the database covers nothing until the client answers again")
    void aRecordThatWasChangedStopsTheConsentAndTellsTheOperator() throws Exception {
        allow(RECORD);
        long grantId = grants.ofClient(clientId).orElseThrow().getId();
        inDatabase("UPDATE privacy_grant SET scopes = 'RECORD SUPERVISOR' WHERE id = " + grantId);
        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isTrue();

        proofs.run(String.valueOf(grantId - 1));

        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isFalse();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();
        assertThat(links.open(token).orElseThrow().isResting()).isTrue();
        assertThat(records.waitingFor(operator())).isNotEmpty();
        assertThat(records.waitingFor(coachId)).isEmpty();

        allow(RECORD);
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
        assertThat(consent.covers(clientId, SUPERVISOR, clock.instant())).isFalse();
        proofs.run(String.valueOf(grantId - 1));
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
    }

    @Test
    void openingThePageNoticesAChangedRecordAndALineThatIsPutBackEndsTheRest() throws Exception {
        allow(RECORD);
        var lines = grants.entriesOf(grants.ofClient(clientId).orElseThrow().getId());
        var first = lines.get(0);
        inDatabase("UPDATE privacy_consent_entry SET wording = '9' WHERE id = " + first.getId());
        assertThat(links.open(token).orElseThrow().isResting()).isTrue();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isFalse();

        inDatabase(
                "UPDATE privacy_consent_entry SET wording = '" + first.getWording() + "' WHERE id = " + first.getId());

        assertThat(links.open(token).orElseThrow().isResting()).isFalse();
        assertThat(consent.covers(clientId, RECORD, clock.instant())).isTrue();
    }

    private long operator() {
        return accounts.idOf("admin@demo.test").orElseThrow();
    }

    private void inDatabase(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
