package org.attune.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.recording.HomeOfRecordings.await;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.attune.identity.Role;
import org.attune.organization.OrganizationService;
import org.attune.recording.bucket.BucketStub;
import org.attune.testing.BerlinDay;
import org.attune.testing.Deployments;
import org.attune.testing.InContainer;
import org.attune.testing.SignedInAs;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole road of a recording: sent, brought into the bucket, played from there, brought back, erased. */
@InContainer
class StorageRoadIT {

    private static final long COACH = 1;
    private static final int RATE = 16_000;
    private static final int HEADER = 44;
    private static final int MANY = 100_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    HomeOfRecordings home;

    @Inject
    RecordedSessions sessions;

    @Inject
    RecordingService recordings;

    @Inject
    RecordingPlans plans;

    @Inject
    OrganizationService organizations;

    @Inject
    HttpServletRequest request;

    private BucketStub store;

    @Deployment
    static WebArchive theWar() {
        return Deployments.theWar();
    }

    @BeforeEach
    void aBucket() throws IOException {
        SignedInAs.nobody();
        home.emptyIt();
        store = new BucketStub();
        home.set(store, "bucket");
        home.awaitMoved();
    }

    @AfterEach
    void asItWas() {
        home.leave(store);
    }

    @Test
    void aRecordingIsTheSameWhereverItLies() throws Exception {
        byte[] wav = wav(20);
        long id = sent(wav);
        await(() -> recordings.mine(id).state() == RecordingState.READY);
        await(() -> keys(id) > 0 && files(id) == 0);
        assertThat(range(id, 300_000, 400_000)).isEqualTo(Arrays.copyOfRange(wav, 300_000, 400_000));
        assertThat(range(id, 0, 10)).isEqualTo(Arrays.copyOfRange(wav, 0, 10));

        home.set(store, "folder");
        home.awaitMoved();
        assertThat(keys(id)).isZero();
        assertThat(range(id, 300_000, 400_000)).isEqualTo(Arrays.copyOfRange(wav, 300_000, 400_000));

        recordings.erase(id);
        await(() -> files(id) == 0);
        assertThat(keys(id)).isZero();
        assertThat(store.keys()).isEmpty();
    }

    @Test
    void aBeginningThatFailsWithTheStoreIsNotInTheWayOfTheNext() throws Exception {
        long id = planned();
        store.failNext(MANY);
        assertThat(begun(id, 1).statusCode()).isEqualTo(500);
        assertThat(recordings.mine(id).state()).isEqualTo(RecordingState.PLANNED);

        store.failNext(0);
        assertThat(begun(id, 1).statusCode()).isEqualTo(201);
    }

    private long sent(byte[] file) throws Exception {
        long id = planned();
        var piece =
                send(to(begun(id, file.length).headers().firstValue("Location").orElseThrow())
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(file)));
        assertThat(piece.statusCode()).isEqualTo(204);
        return id;
    }

    private long planned() throws IOException {
        long school = organizations.found("School of roads");
        long client = sessions.by(school, COACH, 1).clientId();
        SignedInAs.somebody(COACH, school, Role.TRAINEE);
        return plans.plan(new NewRecording(client, List.of(), BerlinDay.today(), Engagement.REAL, "en", false, true));
    }

    private HttpResponse<byte[]> begun(long id, int length) throws IOException, InterruptedException {
        var name = Base64.getEncoder().encodeToString(String.valueOf(id).getBytes(StandardCharsets.US_ASCII));
        return send(to(request.getContextPath() + "/uploads")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "recording " + name)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private byte[] range(long id, int from, int to) throws Exception {
        var answer =
                send(to(request.getContextPath() + "/media/" + id).header("Range", "bytes=" + from + "-" + (to - 1)));
        assertThat(answer.statusCode()).isEqualTo(206);
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + path))
                .header("Tus-Resumable", "1.0.0");
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder what) throws IOException, InterruptedException {
        return CLIENT.send(what.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private long keys(long id) {
        return store.keys().stream()
                .filter(key -> key.contains(String.format("/%019d/", id)))
                .count();
    }

    private int files(long id) {
        try {
            return home.files(id).size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A voice that hums at another height each second, so many of them. */
    private static byte[] wav(int seconds) {
        int bytes = seconds * RATE * 2;
        var wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + bytes);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (int at = 0; at < seconds * RATE; at++) {
            double height = 150 + 40.0 * (at / RATE % 7) + seconds;
            wav.putShort((short) (8000 * Math.sin(2 * Math.PI * height * at / RATE)));
        }
        return wav.array();
    }
}
