package org.attune.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.attune.shared.ApplicationReady;
import org.attune.shared.config.StartupCheck;
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
    StartupCheck check;

    @Inject
    Event<ApplicationReady> ready;

    @PostConstruct
    void migrate() {
        check.refuseUnsafeConfiguration();
        var result = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        LOG.info(() -> "Schema is up to date, " + result.migrationsExecuted + " scripts were new");
        ready.fire(new ApplicationReady());
    }
}
