package org.attune.recording.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.BerlinDay;
import org.attune.testing.Person;
import org.attune.testing.Visitor;

/**
 * What a coach and a client do before a session can be heard, by the forms and requests that a browser would send, but
 * without one: for tests that look at what comes afterwards.
 */
public final class Preparation {

    private static final Pattern LINK = Pattern.compile("/privacy/consent\\?link=([\\w-]+)");
    private static final Pattern WORDING = Pattern.compile("name=\"wording\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");
    private static final int PATIENCE = 1200;
    private static final int PAUSE = 75; // Milliseconds.

    private final Visitor coach;
    private final Map<String, String> clients = new HashMap<>();

    private Preparation(Visitor coach) {
        this.coach = coach;
    }

    /** By somebody who is signed in with a browser. */
    public static Preparation by(Person coach) {
        return new Preparation(new Visitor().joining(coach));
    }

    /** By somebody who needs no browser in the test. */
    public static Preparation by(String email) {
        return of(() -> new Preparation(new Visitor().signIn(email)));
    }

    /** Enters a client, asks for consent, and answers yes to these scopes; tells the client's link. */
    public String consentOf(String alias, ConsentScope... scopes) {
        return of(() -> {
            clients.put(
                    alias,
                    idIn(coach.post(
                            "/privacy/clients",
                            form("clientForm", "add", Map.of("alias", alias, "adult", "on", "calm", "on")))));
            var page = coach.post("/privacy/client?id=" + clients.get(alias), form("linkForm", "send", Map.of()));
            var token = found(LINK, page.body());
            answered(token, scopes);
            return "/privacy/consent?link=" + token;
        });
    }

    private static void answered(String token, ConsentScope... scopes) throws IOException, InterruptedException {
        var client = new Visitor();
        var address = "/privacy/consent?link=" + token;
        var answers = new HashMap<>(Map.of("ofAge", "yes", "calm", "yes", "code", ConsentOnPage.CODE, "link", token));
        answers.put("wording", found(WORDING, client.get(address).body()));
        answers.put("until", BerlinDay.today().plusMonths(6).toString());
        for (var scope : scopes) {
            answers.put(scope.name(), "yes");
        }
        var saved = client.post(address, form("answerForm", "answer", answers));
        assertThat(saved.headers().firstValue("Location").orElse("no redirect")).contains("saved=true");
    }

    /** Says what session it was; tells the recording's id. */
    public String declared(String alias) {
        var session = new HashMap<>(Map.of("client", clients.get(alias), "names", "on"));
        session.putAll(Map.of("sessionOn", BerlinDay.today().toString(), "engagement", "REAL", "spoken", "en"));
        return of(() -> idIn(coach.post("/recording/upload", form("sessionForm", "continue", session))));
    }

    /** Sends the file of a declared session. */
    public void sent(String recording, Path file) {
        of(() -> {
            var bytes = Files.readAllBytes(file);
            var about = "recording " + Base64.getEncoder().encodeToString(recording.getBytes(UTF_8));
            var begun = Map.of("Upload-Length", String.valueOf(bytes.length), "Upload-Metadata", about);
            var upload = tus("POST", "/uploads", begun, new byte[0]);
            var place = URI.create(upload.headers().firstValue("Location").orElseThrow());
            var piece = Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream");
            assertThat(tus("PATCH", place.getPath(), piece, bytes).statusCode()).isEqualTo(204);
            return recording;
        });
    }

    private HttpResponse<String> tus(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        var all = new HashMap<>(headers);
        all.put("Tus-Resumable", "1.0.0");
        return coach.ask(method, path, all, body);
    }

    /** Declares a session, sends its file, and waits until it can be heard; tells the recording's id. */
    public String recorded(String alias, Path file) {
        var recording = declared(alias);
        sent(recording, file);
        awaitMedia(recording);
        return recording;
    }

    /** Waits until there is something to hear under the recording's id, or the id and what follows it. */
    public void awaitMedia(String what) {
        of(() -> {
            var status = 0;
            for (int i = 0; i < PATIENCE && status != 200; i++) {
                new CountDownLatch(1).await(PAUSE, TimeUnit.MILLISECONDS); // A job looks into the file.
                status = coach.ask("HEAD", "/media/" + what, Map.of(), new byte[0])
                        .statusCode();
            }
            assertThat(status).as("media of " + what).isEqualTo(200);
            return what;
        });
    }

    private static Map<String, String> form(String form, String button, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put(form, form);
        all.put(button, button);
        return all;
    }

    private static String idIn(HttpResponse<String> answer) {
        return found(ID, answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode()));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private interface Asking<T> {
        T answer() throws IOException, InterruptedException;
    }

    private static <T> T of(Asking<T> asking) {
        try {
            return asking.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
