package org.attune.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/**
 * Fills the demo school up to ten thousand trainees with a hundred facts each, by batched SQL: through the services it
 * would take hours. Everybody is enrolled; the demo's own people get their share of facts, so that their pages are as
 * full as anybody's.
 */
final class BigSchool {

    private static final int BATCH = 5_000;
    private static final String FACT = """
            INSERT INTO evidence_fact (organization_id, person_id, kind, happened_on, minutes, categories, attributes,
                source_type, source_id, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'bench', ?, NULL, ?)
            """;
    private static final String[][] KINDS = {
        {"lesson-read", "LEARNING", "{\"lesson\":\"1\",\"module\":\"M03\"}"},
        {"check-passed", "LEARNING", "{\"module\":\"M03\",\"score\":\"90\"}"},
        {"scenario-run", "PRACTICE", "{\"module\":\"M03\",\"scenario\":\"m03-s2\"}"},
        {"scenario-feedback-answered", "PRACTICE", "{\"module\":\"M03\",\"scenario\":\"m03-s2\"}"},
        {"supervision", "SUPERVISION", "{\"attestedBy\":\"2\",\"format\":\"individual\",\"supervisor\":\"2\"}"},
        {"goal-set", "", "{\"goal\":\"1\"}"},
        {"client-session", "CLIENT_HOURS", "{\"client\":\"1\",\"format\":\"individual\"}"},
    };

    private final Connection connection;
    private final Random random = new Random(7);
    private final Timestamp now = Timestamp.from(Instant.now());
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    BigSchool(Connection connection) {
        this.connection = connection;
    }

    void fill(int people, int facts) throws SQLException {
        connection.setAutoCommit(false);
        long school = number("SELECT organization_id FROM identity_account WHERE email = 'trainee@demo.test'");
        long supervisor = number("SELECT id FROM identity_account WHERE email = 'supervisor@demo.test'");
        long first = 1 + number("SELECT MAX(id) FROM identity_account");
        accounts(school, first, people);
        roles(school, first, people);
        relationships(school, supervisor, first, Math.min(people, 40));
        enrolments(school, first, people);
        facts(school, first, people, facts);
        analyze();
        connection.setAutoCommit(true);
    }

    private void accounts(long school, long first, int people) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO identity_account (id, version, organization_id, email,"
                        + " display_name, password_hash, time_zone, active, created_at)"
                        + " VALUES (?, 1, ?, ?, ?, NULL, 'Europe/Berlin', TRUE, ?)")) {
            for (int i = 0; i < people; i++) {
                row(insert, i, first + i, school, "person" + i + "@bench.test", "Person Number " + i, now);
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void roles(long school, long first, int people) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO organization_role (organization_id, person_id, role,"
                + " valid_from) VALUES (?, ?, 'TRAINEE', ?)")) {
            for (int i = 0; i < people; i++) {
                row(insert, i, school, first + i, Date.valueOf(today.minusYears(1)));
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void relationships(long school, long supervisor, long first, int people) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO organization_relationship (organization_id, kind,"
                + " holder_id, person_id, valid_from) VALUES (?, 'SUPERVISOR', ?, ?, ?)")) {
            for (int i = 0; i < people; i++) {
                row(insert, i, school, supervisor, first + i, Date.valueOf(today.minusYears(1)));
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** With summaries that are fresh, as they are after a night of the job that keeps them. */
    private void enrolments(long school, long first, int people) throws SQLException {
        long enrolment = 1 + number("SELECT COALESCE(MAX(id), 0) FROM certification_enrolment");
        try (var insert = connection.prepareStatement(
                        "INSERT INTO certification_enrolment (id, organization_id, person_id,"
                                + " programme, set_version, enrolled_on, enrolled_at) VALUES (?, ?, ?, 'efc-starter', 1, ?, ?)");
                var standing = connection.prepareStatement(
                        "INSERT INTO certification_standing (enrolment_id,"
                                + " organization_id, person_id, programme, set_version, state, met, total, next_requirement,"
                                + " ready, quiet_since, stale) VALUES (?, ?, ?, 'efc-starter', 1, 0, ?, 5, 'EFS-03', 0, ?, 0)")) {
            for (int i = 0; i < people; i++) {
                row(insert, i, enrolment + i, school, first + i, Date.valueOf(today.minusDays(200)), now);
                var quiet = Date.valueOf(today.minusDays(random.nextInt(60)));
                row(standing, i, enrolment + i, school, first + i, random.nextInt(5), quiet);
            }
            insert.executeBatch();
            standing.executeBatch();
        }
        connection.commit();
    }

    private void facts(long school, long first, int people, int facts) throws SQLException {
        long[] named = {
            number("SELECT id FROM identity_account WHERE email = 'trainee@demo.test'"),
            number("SELECT id FROM identity_account WHERE email = 'supervisor@demo.test'")
        };
        try (var insert = connection.prepareStatement(FACT)) {
            for (int i = 0; i < facts; i++) {
                int place = i % (people + 1);
                long person = place == people ? named[0] : first + place;
                var kind = KINDS[random.nextInt(KINDS.length)];
                var day = Date.valueOf(today.minusDays(random.nextInt(300)));
                row(insert, i, school, person, kind[0], day, 60, kind[1], kind[2], String.valueOf(i), now);
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** So that the database plans with what is there now. */
    private void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE evidence_fact, identity_account, organization_role,"
                    + " organization_relationship, certification_enrolment, certification_standing");
        }
    }

    private void row(PreparedStatement insert, int number, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (number % BATCH == BATCH - 1) {
            insert.executeBatch();
            connection.commit();
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
