package org.attune.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.NewPeople;
import org.attune.testing.Visitor;

/**
 * One trainee with one of everything that somebody else might want to look at, and its ids by name. What the product
 * makes in few steps is made by it; the rest stands in the database as the product would have left it.
 */
final class Belongings {

    private static final String SCENARIO = "m03-s2";
    private static final Pattern LINK = Pattern.compile("/privacy/consent\\?link=([\\w-]+)");
    private static final Pattern WORDING = Pattern.compile("name=\"wording\" value=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final int PATIENCE = 240;

    private final Map<String, String> ids = new HashMap<>();
    private final Visitor owner;

    private Belongings(Visitor owner) {
        this.owner = owner;
    }

    /** Makes them. @param supervisor address of a supervisor of the owner's */
    static Belongings of(String email, String supervisor, Visitor owner)
            throws IOException, InterruptedException, SQLException {
        var some = new Belongings(owner);
        some.ids.put("owner", String.valueOf(NewPeople.idOf(email)));
        some.ids.put("supervisor", String.valueOf(NewPeople.idOf(supervisor)));
        some.client();
        some.recordings();
        some.review();
        some.scenes();
        some.drill();
        PracticeBelongings.addTo(some);
        some.reflection();
        some.attempt();
        LogbookBelongings.addTo(some);
        ContentBelongings.addTo(some);
        some.certificate();
        some.passwordLink();
        return some;
    }

    private void client() throws IOException, InterruptedException {
        keep(
                "client",
                owner.post(
                        "/privacy/clients",
                        form("clientForm", "add", Map.of("alias", "Mira", "adult", "on", "calm", "on"))));
        var page = owner.post("/privacy/client?id=" + ids.get("client"), form("linkForm", "send", Map.of()));
        var link = LINK.matcher(page.body());
        assertThat(link.find()).as("a link for the client").isTrue();
        ids.put("link", link.group(1));
        var client = new Visitor();
        var address = "/privacy/consent?link=" + link.group(1);
        var wording = WORDING.matcher(client.get(address).body());
        assertThat(wording.find()).as("questions for the client").isTrue();
        var yes = new HashMap<>(Map.of("RECORD", "yes", "OWN_REVIEW", "yes", "SUPERVISOR", "yes"));
        yes.putAll(Map.of("link", link.group(1), "wording", wording.group(1)));
        yes.putAll(Map.of("ofAge", "yes", "calm", "yes", "code", "river stone"));
        yes.put("until", BerlinDay.today().plusMonths(6).toString());
        assertThat(client.post(address, form("answerForm", "answer", yes)).statusCode())
                .isEqualTo(302);
    }

    /** One that can be played, and one whose file is still on its way. */
    private void recordings() throws IOException, InterruptedException {
        plan("unfinished");
        ids.put("upload", beginUpload("unfinished", 1000));
        plan("recording");
        var tone = Tone.wav();
        var upload = beginUpload("recording", tone.length);
        var headers = Map.of(
                "Tus-Resumable", "1.0.0", "Upload-Offset", "0", "Content-Type", "application/offset+octet-stream");
        assertThat(owner.ask("PATCH", "/uploads/" + upload, headers, tone).statusCode())
                .isEqualTo(204);
        for (int i = 0; i < PATIENCE && mediaStatus() != 200; i++) { // The light version is the last that is made.
            new CountDownLatch(1).await(250, TimeUnit.MILLISECONDS); // A job looks into the file.
        }
        assertThat(mediaStatus()).as("the recording can be played").isEqualTo(200);
        owner.post("/recording/transcript?id=" + ids.get("recording"), form("writeForm", "write", Map.of()));
    }

    private int mediaStatus() throws IOException, InterruptedException {
        return owner.ask("HEAD", "/media/" + ids.get("recording") + "/light", Map.of(), new byte[0])
                .statusCode();
    }

    private void plan(String name) throws IOException, InterruptedException {
        var session = Map.of(
                "client",
                ids.get("client"),
                "sessionOn",
                BerlinDay.today().toString(),
                "engagement",
                "REAL",
                "spoken",
                "en",
                "names",
                "on");
        keep(name, owner.post("/recording/upload", form("sessionForm", "continue", session)));
    }

    private String beginUpload(String name, long length) throws IOException, InterruptedException {
        var about =
                "recording " + Base64.getEncoder().encodeToString(ids.get(name).getBytes(UTF_8));
        var headers =
                Map.of("Tus-Resumable", "1.0.0", "Upload-Length", String.valueOf(length), "Upload-Metadata", about);
        var begun = owner.ask("POST", "/uploads", headers, new byte[0]);
        assertThat(begun.statusCode()).isEqualTo(201);
        return begun.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private void review() throws IOException, InterruptedException, SQLException {
        insert(
                "self",
                "INSERT INTO review_sheet (version, organization_id, recording_id, kind, rater_id, rubric,"
                        + " rubric_digest, state, marks, counts, started_at, locked_at) SELECT 0, organization_id, id,"
                        + " 'SELF', owner_id, 'efc/v1', REPEAT('0', 64), 'LOCKED', '{}', '{}', NOW(6), NOW(6)"
                        + " FROM recording_recording WHERE id = {recording}");
        owner.post(
                "/recording/recording?id=" + ids.get("recording"),
                form("nextForm", "submit", Map.of("supervisor", ids.get("supervisor"))));
        select("review", "SELECT id FROM review_assignment WHERE recording_id = {recording}");
    }

    /** One that is open, and an earlier one that came to its end. */
    private void scenes() throws IOException, InterruptedException, SQLException {
        var begin = Map.of("beginForm", "beginForm", "beginForm:begin", "beginForm:begin");
        keep("run", owner.post("/practice/scenario?id=" + SCENARIO, begin));
        insert(
                "ended",
                "INSERT INTO practice_scenario_run (version, organization_id, trainee_id, scenario, scenario_digest,"
                        + " title, state, open_slot, turns, opening, offered, saved, guard_now, arousal_now, hope_now,"
                        + " ending, active_seconds, started_at, moved_at, ended_at) SELECT version, organization_id,"
                        + " trainee_id, scenario, scenario_digest, title, 'ENDED', NULL, turns, opening, offered,"
                        + " saved, guard_now, arousal_now, hope_now, 'door-ajar', active_seconds, started_at,"
                        + " moved_at, moved_at FROM practice_scenario_run WHERE id = {run}");
    }

    /** With the owner's supervisor, who has not looked yet. */
    private void drill() throws IOException, InterruptedException, SQLException {
        keep("drillTry", owner.post("/practice/drill?id=M03-D1", form("beginForm", "begin", Map.of())));
        assertThat(owner.ask("POST", "/spoken/" + ids.get("drillTry"), Map.of(), Tone.wav())
                        .statusCode())
                .isEqualTo(201);
        var answer = Map.of("answer", "So the week was long.", "giver", ids.get("supervisor"), "voices", "on");
        owner.post("/practice/drill-try?id=" + ids.get("drillTry"), form("answerForm", "send", answer));
    }

    /** One that the owner lets their supervisor read. */
    private void reflection() throws IOException, InterruptedException, SQLException {
        keep("reflection", owner.post("/practice/reflections", form("beginForm", "beginFree", Map.of())));
        var page = "/practice/reflection?id=" + ids.get("reflection");
        owner.post(page, form("levelForm", "chooseLevel", Map.of("level", "MY_SUPERVISOR")));
        select(
                "let",
                "SELECT id FROM practice_reflection_reader WHERE reflection_id = {reflection}"
                        + " AND reader_id = {supervisor}");
    }

    private void attempt() throws IOException, InterruptedException, SQLException {
        var start = Map.of("startForm", "startForm", "startForm:start", "startForm:start");
        owner.post("/curriculum/check?module=M03", start);
        select("attempt", "SELECT id FROM curriculum_check_attempt WHERE person_id = {owner}");
        update("UPDATE curriculum_check_attempt SET submitted_at = NOW(6), half_points = 0, percent = 0,"
                + " passed = FALSE WHERE id = {attempt}");
        update("UPDATE curriculum_enrolment SET tries_used = 1, last_tried_at = NOW(6), open_attempt_id = NULL"
                + " WHERE person_id = {owner} AND module_id = 'M03'");
        select("tried", "SELECT id FROM curriculum_enrolment WHERE person_id = {owner} AND module_id = 'M03'");
    }

    private void certificate() throws SQLException {
        select("enrolment", "SELECT id FROM certification_enrolment WHERE person_id = {owner}");
        insert(
                "application",
                "INSERT INTO certification_application (version, organization_id, enrolment_id, person_id, person_name,"
                        + " state, open_enrolment_id, asked_at) SELECT 0, organization_id, id, person_id, 'Mirjam',"
                        + " 'OPEN', id, NOW(6) FROM certification_enrolment WHERE id = {enrolment}");
        insert(
                "certificate",
                "INSERT INTO certification_certificate (version, organization_id, person_id, enrolment_id,"
                        + " application_id, number, code, holder_name, award_title, issuer_name, issued_on, issued_by,"
                        + " valid_from, expires_on, renewal_opens_months, grace_days, late_months) SELECT 0,"
                        + " organization_id, person_id, id, {application}, 'ATT-MATRIX-1', 'MATRXC0DE234', 'Mirjam',"
                        + " 'Starter', 'Lindenhof', CURRENT_DATE, {supervisor}, CURRENT_DATE,"
                        + " CURRENT_DATE + INTERVAL 1 YEAR, 3, 30, 12 FROM certification_enrolment"
                        + " WHERE id = {enrolment}");
        ids.put("code", "MATRXC0DE234");
    }

    private void passwordLink() throws SQLException {
        ids.put("token", "a-link-nobody-else-has");
        insert(
                "passwordLink",
                "INSERT INTO identity_password_link (organization_id, account_id, purpose, digest, created_at,"
                        + " expires_at) SELECT organization_id, id, 'RESET', '" + Secrets.digest(ids.get("token"))
                        + "', NOW(6), NOW(6) + INTERVAL 1 DAY FROM identity_account WHERE id = {owner}");
    }

    private static Map<String, String> form(String form, String button, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(form, form);
        all.put(button, button);
        return all;
    }

    /** Keeps the id in the address that the answer leads to. */
    private void keep(String name, HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        assertThat(location).as(name + ": " + answer.statusCode()).isPresent();
        ids.put(name, URI.create(location.get()).getQuery().replace("id=", ""));
    }

    void insert(String name, String sql) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(filled(sql), Statement.RETURN_GENERATED_KEYS)) {
            assertThat(statement.executeUpdate()).as(name).isEqualTo(1);
            var keys = statement.getGeneratedKeys();
            keys.next();
            ids.put(name, keys.getString(1));
        }
    }

    private void select(String name, String sql) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(filled(sql))) {
            var result = statement.executeQuery();
            assertThat(result.next()).as(name).isTrue();
            ids.put(name, result.getString(1));
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(filled(sql))) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Takes back what would wait for a lead who has others to decide on in a test. */
    void settle() throws SQLException {
        update("DELETE FROM certification_application WHERE id = {application}");
    }

    /** The text with ids in the place of their names in braces. */
    String filled(String text) {
        return NAME.matcher(text).replaceAll(found -> {
            assertThat(ids).containsKey(found.group(1));
            return ids.get(found.group(1));
        });
    }
}
