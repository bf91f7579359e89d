package org.attune.shared.persistence;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import org.attune.shared.config.AttuneConfig;
import org.attune.shared.config.StartRefused;
import org.attune.shared.config.StartupCheck;

/**
 * The source of the pool's connections. Its first one is the first thing of ours that the server asks for, even before
 * any bean exists; so this is where configuration is checked and where a database that starts at the same time is
 * waited for.
 */
public class AttuneDataSource extends MysqlDataSource {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AttuneDataSource.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String NOT_REACHED = "08"; // Class of SQLSTATE: nobody answers.

    private static boolean reached;

    @Override
    public Connection getConnection() throws SQLException {
        return isReached() ? super.getConnection() : firstConnection();
    }

    private static synchronized boolean isReached() {
        return reached;
    }

    private Connection firstConnection() throws SQLException {
        synchronized (AttuneDataSource.class) {
            if (!reached) {
                try {
                    new StartupCheck(new AttuneConfig()::optional).refuseUnsafeConfiguration();
                    awaitDatabase();
                } catch (StartRefused refused) {
                    refused.endProcess();
                }
                reached = true;
            }
        }
        return super.getConnection();
    }

    private void awaitDatabase() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var problem = problem();
        while (problem != null) {
            if (!String.valueOf(problem.getSQLState()).startsWith(NOT_REACHED) || System.nanoTime() > end) {
                throw new StartRefused("the database at " + host() + " cannot be used: " + firstLine(problem), problem);
            }
            LOG.info("The database does not answer yet, trying again");
            pause();
            problem = problem();
        }
    }

    private SQLException problem() {
        try (var connection = super.getConnection()) {
            return connection.isValid((int) PAUSE.toSeconds()) ? null : new SQLException("no answer", NOT_REACHED);
        } catch (SQLException e) {
            return e;
        }
    }

    /** Where the database should be, without the parameters that may hold a secret. */
    private String host() {
        return String.valueOf(getUrl()).replaceFirst("\\?.*", "");
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** A database that is still starting tells nobody when it is ready; asking again a little later is the only way. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while waiting for the database");
        }
    }
}
