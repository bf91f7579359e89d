package org.attune.shared.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.attune.shared.config.StartRefused;
import org.attune.shared.persistence.DataSourceSetup;

/**
 * Notices a master key that is not the one this database was filled under. Such a server would look healthy, play no
 * old recording, and encrypt new ones under a key that nobody meant to keep.
 */
@ApplicationScoped
public class MasterKeyCheck {

    private static final byte[] KNOWN = "Attune".getBytes(StandardCharsets.UTF_8);
    private static final String BELONGS_TO = "master-key-check";

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource dataSource;

    @Inject
    Secrets secrets;

    /** Leaves a value sealed under the key in a new database, and opens it at every later start. */
    public void refuseAnotherKey() {
        try (var connection = dataSource.getConnection()) {
            insertOnce(connection);
            if (!opens(sealed(connection))) {
                throw new StartRefused("ATTUNE_MASTER_KEY is not the key under which the recordings of this database"
                        + " are encrypted. Give the former key; no other can open them. To change the key, give the"
                        + " former one as ATTUNE_MASTER_KEY_FORMER too, until the change is finished");
            }
        } catch (SQLException e) {
            throw new StartRefused("the check of the master key could not be read: " + e.getMessage(), e);
        }
    }

    /** Whether this database is still on a former key, which is given beside the new one. */
    boolean isUnderFormerKey() {
        try (var connection = dataSource.getConnection()) {
            return !secrets.isCurrent(sealed(connection), BELONGS_TO);
        } catch (SQLException e) {
            throw new IllegalStateException("The check of the master key could not be read", e);
        }
    }

    /** From now on only the present key will do. */
    void sealAnew() {
        try (var connection = dataSource.getConnection();
                var update =
                        connection.prepareStatement("UPDATE shared_master_key_check SET sealed = ? WHERE id = 1")) {
            update.setBytes(1, secrets.wrap(KNOWN, BELONGS_TO));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The check of the master key could not be written", e);
        }
    }

    private void insertOnce(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT IGNORE INTO shared_master_key_check (id, sealed) VALUES (1, ?)")) {
            insert.setBytes(1, secrets.wrap(KNOWN, BELONGS_TO));
            insert.executeUpdate();
        }
    }

    private static byte[] sealed(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT sealed FROM shared_master_key_check WHERE id = 1")) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private boolean opens(byte[] sealed) {
        try {
            return Arrays.equals(KNOWN, secrets.unwrap(sealed, BELONGS_TO));
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }
}
