package org.attune.shared.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import javax.sql.DataSource;
import org.attune.shared.config.StartRefused;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.testing.Deployments;
import org.attune.testing.FormerKeys;
import org.attune.testing.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The master key can be changed without anything being lost, wherever the server ends. */
@InContainer
class KeyMoveIT {

    private static final long FIRST = 9_000_000_000L;
    private static final int MANY = 450;
    private static final byte[] KEY = "the key of a recording, in truth".getBytes(UTF_8);

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource dataSource;

    @Inject
    Secrets secrets;

    @Inject
    KeyMoveSteps steps;

    @Inject
    MasterKeyChange change;

    @Inject
    MasterKeyCheck check;

    private final byte[] former = Secrets.random(32);

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    /** So many keys lie under a former key; every other value of this database is under the present one. */
    @BeforeEach
    void fill() throws SQLException {
        FormerKeys.give(Base64.getEncoder().encodeToString(former));
        execute("DELETE FROM shared_key_move");
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO recording_key (recording_id, organization_id, wrapped) VALUES (?, 1, ?)")) {
            for (long id = FIRST; id < FIRST + MANY; id++) {
                insert.setLong(1, id);
                insert.setBytes(2, Secrets.seal(former, KEY, belongsTo(id)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @AfterEach
    void empty() throws SQLException {
        FormerKeys.give("");
        execute("DELETE FROM recording_key WHERE recording_id >= " + FIRST);
        execute("DELETE FROM shared_key_move");
    }

    @Test
    void everythingOpensUnderBothAndInTheEndUnderTheNewKeyAlone() throws SQLException {
        assertThat(secrets.unwrap(wrapped(FIRST), belongsTo(FIRST))).isEqualTo(KEY);

        change.run("");

        assertThat(change.state()).hasValueSatisfying(move -> {
            assertThat(move.isFinished()).isTrue();
            assertThat(move.getMoved()).isEqualTo(MANY);
            assertThat(move.getUnreadable()).isZero();
        });
        FormerKeys.give("");
        for (long id = FIRST; id < FIRST + MANY; id++) {
            assertThat(secrets.unwrap(wrapped(id), belongsTo(id))).isEqualTo(KEY);
        }
        assertThat(change.state()).isEmpty();
    }

    @Test
    void afterASuddenEndItGoesOnBehindTheLastRowThatIsSafe() throws SQLException {
        steps.begin();
        while (!secrets.isCurrent(wrapped(FIRST), belongsTo(FIRST))) {
            steps.step();
        }
        long last = FIRST + MANY - 1;
        assertThat(secrets.isCurrent(wrapped(last), belongsTo(last))).isFalse();
        assertThat(secrets.unwrap(wrapped(last), belongsTo(last))).isEqualTo(KEY);

        change.run("");

        assertThat(secrets.isCurrent(wrapped(last), belongsTo(last))).isTrue();
        assertThat(change.state())
                .hasValueSatisfying(move -> assertThat(move.getMoved()).isEqualTo(MANY));
    }

    @Test
    void oneThatOpensUnderNoKeyIsToldAndStopsNobody() throws SQLException {
        execute("UPDATE recording_key SET wrapped = REVERSE(wrapped) WHERE recording_id = " + (FIRST + 3));

        change.run("");

        assertThat(change.state()).hasValueSatisfying(move -> {
            assertThat(move.isFinished()).isTrue();
            assertThat(move.getUnreadable()).isEqualTo(1);
            assertThat(move.getMoved()).isEqualTo(MANY - 1);
        });
    }

    @Test
    void aDatabaseUnderAFormerKeyIsNoticedAndUnderAnUnknownOneRefused() throws SQLException {
        var known = Secrets.seal(former, "Attune".getBytes(UTF_8), "master-key-check");
        put("UPDATE shared_master_key_check SET sealed = ?", known);
        try {
            assertThat(check.isUnderFormerKey()).isTrue();
            check.refuseAnotherKey();
            FormerKeys.give("");
            assertThatThrownBy(check::refuseAnotherKey)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("ATTUNE_MASTER_KEY_FORMER");
        } finally {
            check.sealAnew();
        }
        assertThat(check.isUnderFormerKey()).isFalse();
    }

    private static String belongsTo(long id) {
        return "recording-key " + id;
    }

    private byte[] wrapped(long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT wrapped FROM recording_key WHERE recording_id = " + id)) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void put(String sql, byte[] value) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, value);
            statement.executeUpdate();
        }
    }
}
