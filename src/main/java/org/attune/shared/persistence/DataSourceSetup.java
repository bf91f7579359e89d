package org.attune.shared.persistence;

import jakarta.annotation.sql.DataSourceDefinition;

/** The connection pool, filled in from configuration when the server starts. */
@DataSourceDefinition(
        name = DataSourceSetup.NAME,
        className = "org.attune.shared.persistence.AttuneDataSource",
        url = "${MPCONFIG=attune.database.url}",
        user = "${MPCONFIG=attune.database.user}",
        password = "${MPCONFIG=attune.database.password}",
        minPoolSize = 2,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class DataSourceSetup {

    public static final String NAME = "java:app/jdbc/attune";

    private DataSourceSetup() {}
}
