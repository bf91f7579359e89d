package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.recording.jobs.TellNoRoom;
import org.attune.recording.vault.Room;
import org.attune.shared.health.OperatorNote;
import org.attune.shared.jobs.Jobs;
import org.attune.shared.mail.MailMessage;
import org.attune.shared.mail.Outbox;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that fills up is refused before it does damage, and what was acknowledged stays. */
@InContainer
class NoRoomIT {

    private static final long GIGA = 1_000_000_000;
    private static final long COACH = 1;
    private static final int NO_ROOM = 507;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    RecordedSessions sessions;

    @Inject
    RecordingPlans plans;

    @Inject
    OrganizationService organizations;

    @Inject
    UploadRoom notes;

    @Inject
    Room room;

    @Inject
    HttpServletRequest request;

    @Inject
    Letters letters;

    private long school;

    /** What tells the operator. */
    @Dependent
    public static class Letters {

        @Inject
        TellNoRoom teller;

        @Inject
        Jobs jobs;

        @Inject
        Outbox outbox;
    }

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @BeforeEach
    void aSchool() {
        SignedInAs.nobody();
        school = organizations.found("School of full disks");
    }

    @AfterEach
    void enoughRoomAgain() {
        room.keepFree(0);
    }

    @Test
    void aPieceThatFindsNoRoomIsRefusedAndWhatIsThereStays() throws Exception {
        var upload = begun(planned(), 200_000).headers().firstValue("Location").orElseThrow();
        assertThat(piece(upload, 0, 100_000).statusCode()).isEqualTo(204);
        assertThat(notes.notes()).isEmpty();

        fill();
        assertThat(piece(upload, 100_000, 100_000).statusCode()).isEqualTo(NO_ROOM);
        assertThat(notes.notes()).filteredOn(OperatorNote::alarm).hasSize(1);

        room.keepFree(0);
        var asked = CLIENT.send(
                to(upload).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(asked.headers().firstValue("Upload-Offset")).contains("100000");
        assertThat(piece(upload, 100_000, 100_000).statusCode()).isEqualTo(204);
    }

    @Test
    void theOperatorGetsALetterAndThenADayOfQuiet() throws Exception {
        long recording = planned();
        fill();
        assertThat(begun(recording, 1).statusCode()).isEqualTo(NO_ROOM);
        assertThat(begun(recording, 1).statusCode()).isEqualTo(NO_ROOM);
        assertThat(letters.jobs.isWaiting(UploadRoom.TELL, "")).isTrue();

        letters.teller.run("");
        letters.teller.run(String.valueOf(school));

        assertThat(letters.outbox.latest(school))
                .extracting(MailMessage::getTo, MailMessage::getSubject)
                .contains(tuple("admin@demo.test", "Recordings find no room any more"));
    }

    @Test
    void anUploadDoesNotBeginWhereThereIsNoRoom() throws Exception {
        long recording = planned();
        fill();
        assertThat(begun(recording, 1).statusCode()).isEqualTo(NO_ROOM);

        room.keepFree(0);
        assertThat(begun(recording, 1).statusCode()).isEqualTo(201);
    }

    @Test
    void whoMayNotBeginHearsNothingOfTheRoomAndTroublesNobody() throws Exception {
        long recording = planned();
        fill();
        SignedInAs.somebody(COACH + 1, school, Role.TRAINEE);

        assertThat(begun(recording, 1).statusCode()).isEqualTo(404);
        assertThat(letters.jobs.isWaiting(UploadRoom.TELL, String.valueOf(school)))
                .isFalse();
    }

    @Test
    void whatIsUnderWayWasPromisedItsRoom() throws Exception {
        room.keepFree(0);
        room.keepFree(room.left() - 4 * GIGA);
        var first = begun(planned(), 3 * GIGA);
        assertThat(first.statusCode()).isEqualTo(201);
        long another = planned();
        assertThat(begun(another, 3 * GIGA).statusCode()).isEqualTo(NO_ROOM);

        var upload = first.headers().firstValue("Location").orElseThrow();
        var ended = CLIENT.send(to(upload).DELETE().build(), HttpResponse.BodyHandlers.discarding());
        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(begun(another, 3 * GIGA).statusCode()).isEqualTo(201);
        assertThat(begun(another, 3 * GIGA).statusCode())
                .as("begun anew, the same upload counts once")
                .isEqualTo(201);
    }

    private void fill() {
        room.keepFree(Long.MAX_VALUE / 2);
    }

    private long planned() throws IOException {
        long client = sessions.by(school, COACH, 1).clientId();
        SignedInAs.somebody(COACH, school, Role.TRAINEE);
        return plans.plan(new NewRecording(client, List.of(), BerlinDay.today(), Engagement.REAL, "en", false, true));
    }

    private HttpResponse<Void> begun(long recording, long length) throws Exception {
        var id = Base64.getEncoder().encodeToString(String.valueOf(recording).getBytes(StandardCharsets.US_ASCII));
        return CLIENT.send(
                to(request.getContextPath() + "/uploads")
                        .header("Upload-Length", String.valueOf(length))
                        .header("Upload-Metadata", "recording " + id)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpResponse<Void> piece(String upload, long offset, int length) throws Exception {
        return CLIENT.send(
                to(upload)
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[length]))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + path))
                .header("Tus-Resumable", "1.0.0");
    }
}
