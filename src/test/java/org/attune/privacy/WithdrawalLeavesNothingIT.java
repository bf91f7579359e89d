package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.attune.curriculum.Rubrics;
import org.attune.identity.AccountService;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.organization.RelationshipKind;
import org.attune.recording.RecordedSessions;
import org.attune.review.MomentDraft;
import org.attune.review.ReviewService;
import org.attune.review.SelfRatingService;
import org.attune.review.SubmissionService;
import org.attune.review.model.Lane;
import org.attune.review.model.Mark;
import org.attune.review.model.RubricShape;
import org.attune.shared.mail.Outbox;
import org.attune.shared.persistence.DataSourceSetup;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A client whose session went through every feature takes everything back. The test walks every table that points to a
 * client, to a recording or to what was made of one, as the database itself names them: a new one fails it until
 * somebody has said here what of it may stay.
 */
@InContainer
@DisplayName("R11: a withdrawal leaves nothing that can be read, in any table")
class WithdrawalLeavesNothingIT {

    /** What may stay as it was: states, days, digests, marks; never a word that could be opened. */
    private static final Map<String, Set<String>> MAY_STAY = Map.ofEntries(
            Map.entry("logbook_client_hour", Set.of("format", "zone", "state", "reason")),
            Map.entry("privacy_access_event", Set.of("reader", "what")),
            Map.entry("privacy_client", Set.of("time_zone", "language")),
            Map.entry("privacy_complaint", Set.of()),
            Map.entry("privacy_grant", Set.of("wording", "language", "time_zone", "link_digest")),
            Map.entry("privacy_link_code", Set.of()),
            Map.entry("privacy_listing", Set.of("source", "wording", "language")),
            Map.entry("privacy_look", Set.of()),
            Map.entry("privacy_sponsor", Set.of("wording", "answer", "language")),
            Map.entry("privacy_voice", Set.of()),
            Map.entry("recording_consent", Set.of("consent_proof", "file_digest")),
            Map.entry("recording_damage", Set.of("object")),
            Map.entry("recording_hold", Set.of("state")),
            Map.entry("recording_intake_step", Set.of("step")),
            Map.entry("recording_key", Set.of()),
            Map.entry("recording_original", Set.of()),
            Map.entry(
                    "recording_recording",
                    Set.of("engagement", "content_type", "digest", "refusal", "upload_token", "transcription")),
            Map.entry("recording_receipt", Set.of("reason", "file_digest", "key_print", "previous", "proof")),
            Map.entry("recording_redaction", Set.of("state", "sealed_plan", "from_digest", "to_digest")),
            Map.entry("recording_retention", Set.of()),
            Map.entry("recording_sealed", Set.of("kind", "content")),
            Map.entry("recording_viewer", Set.of()),
            Map.entry("review_assignment", Set.of("answer")),
            Map.entry("review_comment", Set.of("lane", "behaviour")),
            Map.entry("review_sheet", Set.of("kind", "rubric", "rubric_digest", "state", "marks", "counts", "digest")));

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @Inject
    RecordedSessions sessions;

    @Inject
    ClientLinkService links;

    @Inject
    ClientWishes wishes;

    @Inject
    ListingService listings;

    @Inject
    ConsentRequestService requests;

    @Inject
    ClientErasureJob erasure;

    @Inject
    Rubrics rubrics;

    @Inject
    SelfRatingService own;

    @Inject
    SubmissionService submissions;

    @Inject
    ReviewService reviews;

    @Inject
    AccountService accounts;

    @Inject
    OrganizationService organizations;

    @Inject
    Outbox outbox;

    @Resource(lookup = DataSourceSetup.NAME)
    DataSource database;

    private long school;
    private long ana;
    private long marta;
    private RecordedSessions.Made session;
    private String canary;

    @BeforeEach
    void aSessionThatWentEverywhere() throws Exception {
        canary = "canary" + Secrets.digest(Secrets.token()).substring(0, 10);
        school = organizations.found("School of traces");
        ana = person("ana", Role.TRAINEE);
        marta = person("marta", Role.SUPERVISOR);
        person("eva", Role.ORGANIZATION_ADMIN);
        var longAgo = BerlinDay.today().minusDays(9);
        organizations.relate(school, RelationshipKind.SUPERVISOR, marta, ana, longAgo);
        SignedInAs.somebody(ana, school, Role.TRAINEE);
        session = sessions.by(school, ana, 3, SUPERVISOR);
        requests.changeAddress(session.clientId(), canary + "@trace.test");
        listings.nameSponsor(session.clientId(), canary + " Ltd");
        wishes.complain(session.link(), canary + " complains", null);
        wishes.list(session.link(), true, Locale.ENGLISH);
        RubricShape.of(rubrics.rubric("efc/v1"))
                .requiredBehaviours()
                .forEach(behaviour -> own.rate(session.recordingId(), behaviour, Mark.THREE, null));
        own.keepMoment(session.recordingId(), moment("0:10"));
        own.lock(session.recordingId());
        long review = submissions.submit(session.recordingId(), marta);
        SignedInAs.somebody(marta, school, Role.SUPERVISOR);
        reviews.rate(review, "TRU-1", Mark.THREE, null);
        reviews.keepMoment(review, moment("0:20"));
        rename(session.clientId());
    }

    @Test
    void noTableHoldsAWordOfTheClient() throws Exception {
        Map<String, Set<String>> before = contentByColumn();
        assertThat(before).isNotEmpty();

        links.withdraw(session.link());
        outbox.forgetAbout("client:" + session.clientId());
        erasure.run(String.valueOf(session.clientId()));

        var left = new TreeSet<String>();
        contentByColumn()
                .forEach((column, values) -> values.stream()
                        .filter(value -> before.getOrDefault(column, Set.of()).contains(value))
                        .filter(value -> !mayStay(column))
                        .forEach(value -> left.add(column)));
        assertThat(left)
                .as("columns that hold what they held before the withdrawal")
                .isEmpty();
        assertThat(placesWith(canary)).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM recording_key WHERE recording_id = " + session.recordingId()))
                .isZero();
    }

    @Test
    void everyTableThatPointsToAClientOrARecordingIsAnsweredFor() throws SQLException {
        assertThat(MAY_STAY.keySet())
                .as("say in MAY_STAY what of a new table may stay after a withdrawal")
                .containsAll(tables().keySet());
    }

    private static boolean mayStay(String column) {
        var parts = column.split("\\.");
        return MAY_STAY.getOrDefault(parts[0], Set.of()).contains(parts[1]);
    }

    /** Everything that could be words or sealed words, in the rows of this client and this recording. */
    private Map<String, Set<String>> contentByColumn() throws SQLException {
        var found = new TreeMap<String, Set<String>>();
        try (var connection = database.getConnection()) {
            for (var table : tables().entrySet()) {
                for (var column : columns(connection, table.getKey())) {
                    var sql = "SELECT `" + column + "` FROM " + table.getKey() + " WHERE " + table.getValue() + " AND `"
                            + column + "` IS NOT NULL";
                    try (var rows = connection.createStatement().executeQuery(sql)) {
                        while (rows.next()) {
                            var value = HexFormat.of().formatHex(rows.getBytes(1));
                            if (!value.isEmpty()) {
                                found.computeIfAbsent(table.getKey() + "." + column, any -> new TreeSet<>())
                                        .add(value);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Tables with the condition for their rows of this client and this recording. */
    private Map<String, String> tables() throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT table_name, column_name FROM information_schema.columns WHERE"
                                + " table_schema = DATABASE() AND column_name IN ('client_id', 'recording_id')"
                                + " AND table_name NOT LIKE 'backup\\_%'" // What the test of restored backups keeps.
                                + " ORDER BY column_name DESC")) {
            while (rows.next()) {
                long id = rows.getString(2).equals("client_id") ? session.clientId() : session.recordingId();
                found.put(rows.getString(1), rows.getString(2) + " = " + id);
            }
        }
        found.put("privacy_client", "id = " + session.clientId());
        return found;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = '" + table + "' AND (character_maximum_length IS NOT NULL"
                        + " OR data_type IN ('json', 'blob', 'mediumblob', 'longblob', 'varbinary'))")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private List<String> placesWith(String word) throws SQLException {
        var places = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection
                        .createStatement()
                        .executeQuery("SELECT table_name, column_name FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND character_maximum_length >= 10")) {
            while (columns.next()) {
                var where = columns.getString(1) + " WHERE `" + columns.getString(2) + "` LIKE '%" + word + "%'";
                if (count("SELECT COUNT(*) FROM " + where) > 0) {
                    places.add(where);
                }
            }
        }
        return places;
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void rename(long clientId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE privacy_client SET alias = '" + canary + "' WHERE id = " + clientId);
        }
    }

    private MomentDraft moment(String at) {
        return new MomentDraft(null, at, null, Lane.STRENGTH, null, canary, null, 0);
    }

    private long person(String name, Role role) {
        var email = name + Secrets.token().substring(0, 12).toLowerCase(Locale.ROOT) + "@trace.test";
        long id = accounts.open(school, email, name, BerlinDay.ZONE, "attune-demo");
        organizations.giveRole(school, id, role, BerlinDay.today().minusDays(1));
        return id;
    }
}
