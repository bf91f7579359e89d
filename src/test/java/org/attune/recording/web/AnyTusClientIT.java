package org.attune.recording.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.attune.testing.NewPeople;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the protocol asks of a server beyond what our own pages use: any standard client finds its way. */
class AnyTusClientIT {

    private Visitor visitor;
    private String about;

    @BeforeEach
    void aSessionIsDeclared() throws Exception {
        var email = NewPeople.trainee("Rosa Ilić");
        visitor = new Visitor().signIn(email);
        var before = Preparation.by(email);
        before.consentOf("Hanna", RECORD, OWN_REVIEW);
        about = "recording "
                + Base64.getEncoder().encodeToString(before.declared("Hanna").getBytes(UTF_8));
    }

    @Test
    void whoSpeaksAnotherVersionIsToldWhichThereIs() throws Exception {
        var answer = ask("POST", "/uploads", Map.of("Tus-Resumable", "0.2.2"), "");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(header(answer, "Tus-Version")).isEqualTo("1.0.0");
    }

    @Test
    void whoMaySendNothingButPostNamesTheMethodInAHeader() throws Exception {
        var place = begun();
        var piece = Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream");

        assertThat(as("PATCH", place, piece, "hello").statusCode()).isEqualTo(204);
        assertThat(header(as("HEAD", place, Map.of(), ""), "Upload-Offset")).isEqualTo("5");
        assertThat(as("DELETE", place, Map.of(), "").statusCode()).isEqualTo(204);
        assertThat(as("HEAD", place, Map.of(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoAsksHowFarItIsReadsWhatItIsAbout() throws Exception {
        assertThat(header(ask("HEAD", begun(), Map.of(), ""), "Upload-Metadata"))
                .isEqualTo(about);
    }

    private String begun() throws IOException, InterruptedException {
        var answer = ask("POST", "/uploads", Map.of("Upload-Length", "9", "Upload-Metadata", about), "");
        assertThat(answer.statusCode()).isEqualTo(201);
        return URI.create(header(answer, "Location")).getPath();
    }

    private HttpResponse<String> as(String method, String place, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var all = new HashMap<>(headers);
        all.put("X-HTTP-Method-Override", method);
        return ask("POST", place, all, body);
    }

    private HttpResponse<String> ask(String method, String place, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var all = new HashMap<>(Map.of("Tus-Resumable", "1.0.0"));
        all.putAll(headers);
        return visitor.ask(method, place, all, body.getBytes(UTF_8));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }
}
