package org.attune.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.attune.testing.NewPeople;
import org.attune.testing.Running;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may hear that a room has changed, and who may act in one. */
class RoomSocketIT {

    private static final URI SERVER = Running.demo().server().address();
    private static final String ORIGIN = SERVER.toString().replaceAll("/$", "");
    private static Visitor owner;
    private static long triad;

    @BeforeAll
    static void somebodyHasASeat() throws IOException, InterruptedException, SQLException {
        var email = NewPeople.trainee("Nele Sommer");
        owner = new Visitor().signIn(email);
        triad = insert("INSERT INTO practice_triad (version, organization_id, host_id, starts_at, stop_word, step,"
                + " round_no, changes, created_at) SELECT 0, organization_id, id, NOW(6), 'Stop', 'GATHERING', 0, 1,"
                + " NOW(6) FROM identity_account WHERE email = '" + email + "'");
        insert("INSERT INTO practice_triad_seat (version, organization_id, triad_id, person_id, answer, presence,"
                + " arrival, from_round, ready) SELECT 0, organization_id, id, host_id, 'ACCEPTED', 'OUT', 0, 0, 0"
                + " FROM practice_triad WHERE id = " + triad);
    }

    private static long insert(String sql) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
            var keys = statement.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    private static WebSocket open(Visitor who, String origin, BlockingQueue<String> heard)
            throws InterruptedException, ExecutionException {
        var address = "ws://" + SERVER.getAuthority() + "/practice/socket/" + triad;
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().header("Cookie", "ATTUNE=" + who.session());
        if (origin != null) {
            builder.header("Origin", origin);
        }
        return builder.buildAsync(URI.create(address), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
                        heard.add(data.toString());
                        socket.request(1);
                        return null;
                    }

                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
                        heard.add("closed " + status);
                        return null;
                    }
                })
                .get();
    }

    private static int refusal(Visitor who, String origin) {
        try {
            open(who, origin, new LinkedBlockingQueue<>());
            return 101;
        } catch (ExecutionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("whoever has a seat hears what changes on any node, and nothing but a number")
    void tellsThatSomethingChanged() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var socket = open(owner, ORIGIN, heard);
        assertThat(heard.poll(20, TimeUnit.SECONDS)).matches("\\d+");

        try (var connection = NewPeople.database();
                var statement = connection.createStatement()) { // As another node would.
            statement.executeUpdate("UPDATE practice_triad SET changes = 4711 WHERE id = " + triad);
        }

        var number = heard.poll(20, TimeUnit.SECONDS);
        while (number != null && !number.equals("4711")) { // The first may be said again, to keep the line open.
            number = heard.poll(20, TimeUnit.SECONDS);
        }
        assertThat(number).isEqualTo("4711");
        socket.sendText("anything", true).get();
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("closed 1008");
    }

    @Test
    void strangersAreRefused() throws Exception {
        assertThat(refusal(new Visitor(), ORIGIN)).isIn(302, 401);
        assertThat(refusal(new Visitor().signIn(NewPeople.trainee("Omar Said")), ORIGIN))
                .isEqualTo(404);
        assertThat(refusal(new Visitor().signIn("lead@demo.test"), ORIGIN)).isEqualTo(404);
        assertThat(refusal(new Visitor().signIn("admin@demo.test"), ORIGIN)).isEqualTo(404);
        assertThat(refusal(new Visitor().signIn("trainee@other.test"), ORIGIN)).isEqualTo(404);
    }

    @Test
    void otherOriginsAreRefused() {
        assertThat(refusal(owner, "https://elsewhere.test")).isEqualTo(403);
        assertThat(refusal(owner, "null")).isEqualTo(403);
        assertThat(refusal(owner, null)).isEqualTo(403);
    }

    @Test
    void nobodyActsInARoomFromAForeignPage() throws Exception {
        var body = ("id=" + triad + "&act=here").getBytes(StandardCharsets.UTF_8);
        var form = "application/x-www-form-urlencoded";
        var mark = "X-Attune-Room";

        assertThat(status(Map.of("Content-Type", form), body)).isEqualTo(403);
        assertThat(status(Map.of("Content-Type", form, mark, "1", "Origin", "https://elsewhere.test"), body))
                .isEqualTo(403);
        assertThat(status(Map.of("Content-Type", form, mark, "1", "Origin", ORIGIN), body))
                .isEqualTo(200);
    }

    private static int status(Map<String, String> headers, byte[] body) throws Exception {
        return owner.ask("POST", "/practice/live", headers, body).statusCode();
    }

    @Test
    void anActNobodyKnowsIsNotFound() throws Exception {
        var body = ("id=" + triad + "&act=dance").getBytes(StandardCharsets.UTF_8);
        var headers =
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Attune-Room", "1", "Origin", ORIGIN);

        assertThat(status(headers, body)).isEqualTo(404);
    }
}
