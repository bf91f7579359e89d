package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.attune.identity.Role;

/**
 * New people at the demo school, with the password of the demo accounts. A test that leaves something behind does it
 * as one of these, so that tests run in any order against one server. Their accounts and roles are written straight
 * into the database; how people come in by invitation is for {@link Guests}.
 */
public final class NewPeople {

    private static final String PROGRAMME = "efc-starter";
    private static final String TEMPLATE = "admin@demo.test";
    private static final String ELSEWHERE = "admin@other.test";
    private static Visitor lead;

    private NewPeople() {}

    /**
     * A trainee on the starter programme, supervised by Marta Lindqvist.
     *
     * @return the address to sign in with
     */
    public static String trainee(String name) {
        var email = withRole(name, Role.TRAINEE);
        supervises("supervisor@demo.test", email);
        enrol(email, PROGRAMME);
        return email;
    }

    /**
     * A trainee on the full programme, supervised by Marta Lindqvist.
     *
     * @return the address to sign in with
     */
    public static String learner(String name) {
        var email = withRole(name, Role.TRAINEE);
        supervises("supervisor@demo.test", email);
        enrol(email, "empathy-first-coach");
        return email;
    }

    /**
     * A trainee of another school than the demo's, on no programme.
     *
     * @return the address to sign in with
     */
    public static String traineeElsewhere(String name) {
        return withRole(name, Role.TRAINEE, ELSEWHERE);
    }

    /**
     * Somebody with one role and nothing else.
     *
     * @return the address to sign in with
     */
    public static String withRole(String name, Role role) {
        return withRole(name, role, TEMPLATE);
    }

    private static String withRole(String name, Role role, String template) {
        var email = Guests.newAddress(role.name().toLowerCase(Locale.ROOT));
        update(
                "INSERT INTO identity_account (version, organization_id, email, display_name, password_hash,"
                        + " time_zone, active, created_at) SELECT 0, organization_id, ?, ?, password_hash, time_zone,"
                        + " active, created_at FROM identity_account WHERE email = ?",
                email,
                name,
                template);
        update(
                "INSERT INTO organization_role (organization_id, person_id, role, valid_from)"
                        + " SELECT organization_id, id, ?, CURRENT_DATE - INTERVAL 1 YEAR"
                        + " FROM identity_account WHERE email = ?",
                role.name(),
                email);
        return email;
    }

    /** Appoints a supervisor from a year ago on. */
    public static void supervises(String supervisor, String trainee) {
        update(
                "INSERT INTO organization_relationship (organization_id, kind, holder_id, person_id, valid_from)"
                        + " SELECT holder.organization_id, 'SUPERVISOR', holder.id, person.id,"
                        + " CURRENT_DATE - INTERVAL 1 YEAR FROM identity_account holder, identity_account person"
                        + " WHERE holder.email = ? AND person.email = ?",
                supervisor,
                trainee);
    }

    /** A connection to the database of the running demo. */
    public static Connection database() throws SQLException {
        var database = Running.demo().database();
        return DriverManager.getConnection(database.url("attune"), database.user(), database.password());
    }

    /** As the programme lead does it, for much follows from it. */
    private static synchronized void enrol(String email, String programme) {
        try {
            if (lead == null) {
                lead = new Visitor().signIn("lead@demo.test");
            }
            var fields = Map.of("enrolForm", "enrolForm", "programme", programme, "email", email, "enrol", "enrol");
            assertThat(lead.post("/certification/decisions", fields).statusCode())
                    .as("enrolment of " + email)
                    .isEqualTo(302);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The id of somebody's account. */
    public static long idOf(String email) {
        try (var connection = database();
                var statement = connection.prepareStatement("SELECT id FROM identity_account WHERE email = ?")) {
            statement.setString(1, email);
            var result = statement.executeQuery();
            assertThat(result.next()).as(email).isTrue();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(String sql, String... values) {
        try (var connection = database();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
