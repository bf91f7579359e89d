package org.attune.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.StartRefused;
import org.attune.shared.security.MasterKeyCheck;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else runs, then tells the rest that the application is ready. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = DataSourceSetup.NAME)
    private DataSource dataSource;

    @Inject
    MasterKeyCheck masterKey;

    @Inject
    Event<ApplicationReady> ready;

    @PostConstruct
    void start() {
        try {
            migrate();
            masterKey.refuseAnotherKey();
            ready.fire(new ApplicationReady());
        } catch (StartRefused refused) {
            refused.endProcess();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Attune could not be made ready", e);
            new StartRefused("it could not be made ready: " + firstLine(e), e).endProcess();
        }
    }

    private void migrate() {
        var result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        LOG.info(() -> "Schema is up to date, " + result.migrationsExecuted + " scripts were new");
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(problem.getClass().getSimpleName());
    }
}
