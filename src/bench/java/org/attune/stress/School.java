package org.attune.stress;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trainee's recordings in the database: planned in a moment, and looked at while they go their way. */
final class School implements AutoCloseable {

    private final Connection connection;

    School(Server instance) throws SQLException {
        connection = instance.connect();
    }

    /** Where a recording stands. */
    record Stand(String state, String refusal, String digest, boolean hasKey, boolean copied, boolean light) {}

    /** Plans so many recordings of one client, who allows them. @return their ids */
    List<Long> plan(int many) throws SQLException {
        long owner = number("SELECT id FROM identity_account WHERE email = '" + Server.TRAINEE + "'");
        long school = number("SELECT organization_id FROM identity_account WHERE id = " + owner);
        var now = Timestamp.from(Instant.now().minusSeconds(60));
        long client = insert(
                "INSERT INTO privacy_client (version, organization_id, coach_id, alias, time_zone, language,"
                        + " able_confirmed_at, since) VALUES (1, ?, ?, 'Stress', 'UTC', 'en', ?, ?)",
                school,
                owner,
                now,
                now);
        insert(
                "INSERT INTO privacy_grant (version, organization_id, client_id, wording, language, time_zone, state, scopes,"
                        + " ends_on, agreed_at, changed_at) VALUES (1, ?, ?, 'v1', 'en', 'UTC', 'GRANTED', 'RECORD OWN_REVIEW', ?,"
                        + " ?, ?)",
                school,
                client,
                LocalDate.now(ZoneId.of("Europe/Berlin")).plusMonths(6),
                now,
                now);
        var planned = new ArrayList<Long>();
        for (int i = 0; i < many; i++) {
            planned.add(insert(
                    "INSERT INTO recording_recording (version, organization_id, owner_id, client_id, session_on,"
                            + " engagement, ai_used, state, picture, created_at)"
                            + " VALUES (1, ?, ?, ?, ?, 'REAL', FALSE, 'PLANNED', FALSE, ?)",
                    school,
                    owner,
                    client,
                    LocalDate.now(ZoneId.of("Europe/Berlin")),
                    now));
        }
        return planned;
    }

    /** Where all recordings stand, by id. */
    Map<Long, Stand> stands() throws SQLException {
        var stands = new HashMap<Long, Stand>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT r.id, state, refusal, digest, k.recording_id IS NOT NULL,"
                        + " playable_bytes IS NOT NULL, light_bytes IS NOT NULL"
                        + " FROM recording_recording r LEFT JOIN recording_key k ON k.recording_id = r.id")) {
            while (rows.next()) {
                stands.put(
                        rows.getLong(1),
                        new Stand(
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getBoolean(5),
                                rows.getBoolean(6),
                                rows.getBoolean(7)));
            }
        }
        return stands;
    }

    Stand stand(long recording) throws SQLException {
        return stands().get(recording);
    }

    /** Work about recordings that waits and is due, or runs. */
    long workLeft() throws SQLException {
        return number("SELECT COUNT(*) FROM shared_job WHERE state = 'WAITING' AND kind LIKE 'recording.%'"
                + " AND (taken_at IS NOT NULL OR due_at < UTC_TIMESTAMP(6) + INTERVAL 3 MINUTE)");
    }

    /** Work that was given up. */
    long workGivenUp() throws SQLException {
        return number("SELECT COUNT(*) FROM shared_job WHERE state = 'FAILED'");
    }

    long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
