package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.recording.media.MediaFamily;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** A trainee brings in a session, also over a bad line, and hears it again. */
class RecordingPagesIT {

    private static final int CHECKED_WITHIN = 60_000; // Milliseconds, on a busy machine.

    /** What a client of the protocol asks in turn: a piece with a wrong checksum, an unknown one, the right one. */
    private static final String CHECKED_PIECES = """
            async (recording) => {
                const tus = { "Tus-Resumable": "1.0.0" };
                const ask = (method, address, headers, body) =>
                    fetch(address, { method, body, headers: { ...tus, ...headers } });
                const offers = await ask("OPTIONS", "/uploads", {});
                const made = await ask("POST", "/uploads", { "Upload-Length": "5", "Upload-Metadata": "recording " + recording });
                const there = made.headers.get("Location");
                const piece = (checksum) => ask("PATCH", there, { "Upload-Offset": "0",
                    "Content-Type": "application/offset+octet-stream", "Upload-Checksum": checksum }, "hello");
                const wrong = await piece("sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
                const offset = (await ask("HEAD", there, {})).headers.get("Upload-Offset");
                const unknown = await piece("crc32 AAAA");
                const right = await piece("sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=");
                return [offers.headers.get("Tus-Extension"), offers.headers.get("Tus-Checksum-Algorithm"), made.status,
                    wrong.status, offset, unknown.status, right.status, right.headers.get("Upload-Offset")];
            }""";

    private static final String UPLOADS = "**/uploads/*";

    @Test
    void aTraineeWithoutAConsentingClientIsShownTheWayThere() {
        try (var trainee = newTrainee()) {
            trainee.open("/recording/recordings");
            trainee.picture("recordings-empty");
            var page = trainee.open("/recording/upload");
            assertThat(page.locator("#sessionForm")).hasCount(0);
            assertThat(page.locator("main")).containsText("Send a consent link first");
        }
    }

    @Test
    void whatWasSentIsKeptOverALostConnectionAndAClosedPage() {
        var file = SampleSession.longWav();
        try (var trainee = newTrainee()) {
            var id = planned(trainee);
            var page = trainee.page();
            var offsets = offsetsSentBy(page);
            var pieces = new int[1];
            page.route(UPLOADS, route -> {
                if (isPiece(route) && ++pieces[0] > 1) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            page.locator("#file").setInputFiles(file);
            page.waitForCondition(() -> pieces[0] > 1);
            page.navigate("/recording/recordings");
            page.unroute(UPLOADS);
            trainee.picture("recordings-uploading");
            trainee.open("/recording/upload?id=" + id);
            assertThat(page.locator("#partly")).isVisible();
            trainee.picture("upload-partly");
            offsets.clear();
            page.locator("#file").setInputFiles(file);
            listens(trainee);
            assertThat(offsets).isNotEmpty().doesNotContain("0");
            assertThat(page.locator("main")).containsText("Language: English");
            assertThat(page.locator("main")).containsText("Only first names are spoken");
            trainee.picture("recording-ready");
        }
    }

    @Test
    void whatIsNoRecordingIsRefusedWithItsReasonAndAnotherFileCanBeSent() throws IOException {
        try (var trainee = newTrainee()) {
            var id = planned(trainee);
            var page = trainee.page();
            page.locator("#file").setInputFiles(text());
            page.waitForURL("**/recording/recording?id=*");
            assertThat(page.locator("#wanted"))
                    .containsText(
                            "not a recording we can read",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(CHECKED_WITHIN));
            trainee.look();
            trainee.open("/recording/upload?id=" + id);
            assertThat(page.locator("#refusal")).containsText("Nothing of that file was kept");
            trainee.picture("upload-refused");
            page.locator("#file").setInputFiles(SampleSession.wav());
            listens(trainee);
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        try (var trainee = newTrainee()) {
            consented(trainee);
            var page = trainee.open("/recording/upload");
            page.locator("#sessionOn").fill(LocalDate.now().plusDays(1).toString());
            page.locator("#continue").click();
            trainee.look();
            assertThat(page.locator("#clientMessage")).isVisible();
            page.locator("#client").selectOption("Hanna");
            page.locator("#continue").click();
            assertThat(page.locator("#sessionOnMessage")).containsText("has not come yet");
            assertThat(page.locator("#sessionOn"))
                    .hasValue(LocalDate.now().plusDays(1).toString());
            trainee.picture("upload-refusals");
        }
    }

    @Test
    void everyPromisedFormatPlaysFromWhereOneGoes() {
        try (var trainee = newTrainee()) {
            consented(trainee);
            for (var format : List.of("mp4", "m4a", "mp3", "webm")) {
                plan(trainee);
                var page = trainee.page();
                page.locator("#file").setInputFiles(SampleSession.in(format));
                assertThat(page.locator("[data-player]")).isVisible(soon());
                page.locator("[data-player] [role=slider]").focus();
                page.keyboard().press("PageUp");
                page.locator("[data-toggle]").click();
                page.waitForCondition(
                        () -> (Boolean) page.evaluate("document.querySelector('audio,video').currentTime > 30.5"));
                assertThat(page.locator("[data-problem]")).isHidden();
            }
        }
    }

    @Test
    void aPhonesFilmIsMadePlayableWhileOneSeesHowFarItIs() throws IOException {
        try (var trainee = newTrainee()) {
            planned(trainee);
            var page = trainee.page();
            page.locator("#file").setInputFiles(film());
            page.waitForURL("**/recording/recording?id=*");
            trainee.picture("recording-checking");
            listens(trainee);
            page.locator("[data-toggle]").click();
            page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('video').currentTime > 0.5"));
            assertThat(page.locator("[data-problem]")).isHidden();
            assertThat(page.locator(".picture.veiled")).isVisible();
            page.locator("[data-toggle]").click();
            trainee.picture("player-veiled");
            page.locator("[data-veil]").click();
            assertThat(page.locator(".picture.veiled")).hasCount(0);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("Home");
            page.keyboard().press("."); // Fifteen frames a second.
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0));
            page.keyboard().press(".");
            page.waitForCondition(() -> isAt(trainee, 2 / 15.0));
            page.keyboard().press(",");
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0));
            page.keyboard().press(">");
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0 + 0.1));
            trainee.picture("player-frames");
        }
    }

    @Test
    void theWaveformComesNearerWhereOneIs() {
        try (var trainee = newTrainee()) {
            planned(trainee);
            var page = trainee.page();
            page.locator("#file").setInputFiles(SampleSession.wav());
            listens(trainee);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            var fine = page.waitForResponse("**/peaks?from=*", () -> {
                for (int i = 0; i < 4; i++) {
                    page.keyboard().press("+");
                }
            });
            assertThat(fine.status()).isEqualTo(200);
            assertThat(fine.text()).contains("\"columns\":[");
            page.keyboard().press("<");
            page.waitForCondition(() -> isAt(trainee, 29.9));
            trainee.picture("player-near");
        }
    }

    @Test
    void anyClientOfTheProtocolCanHaveItsPiecesChecked() {
        try (var trainee = newTrainee()) {
            var id = planned(trainee);
            var base64 = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
            var answers = trainee.page().evaluate(CHECKED_PIECES, base64);
            assertThat(answers)
                    .isEqualTo(List.of(
                            "creation,creation-defer-length,termination,expiration,checksum",
                            "sha1,sha256",
                            201,
                            460,
                            "0",
                            400,
                            204,
                            "5"));
        }
    }

    @Test
    void aSlowLineGetsALightVersionFromTheSamePlaceOn() {
        try (var trainee = newTrainee()) {
            planned(trainee);
            var page = trainee.page();
            page.locator("#file").setInputFiles(SampleSession.wav());
            listens(trainee);
            page.waitForCondition(() -> {
                page.reload();
                return page.locator("[data-light]").count() > 0;
            });
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            page.locator("[data-light]").check();
            page.locator("[data-toggle]").click();
            page.waitForCondition(
                    () -> (Boolean) page.evaluate("(() => { const media = document.querySelector('audio');"
                            + " return media.src.endsWith('/light') && media.currentTime > 30.5; })()"));
            trainee.picture("recording-light");
        }
    }

    @Test
    void aRecordingIsSteeredByKeysOnAPhone() {
        var email = NewPeople.trainee("Rosa Ilić");
        String id;
        try (var trainee = Person.atDesk().signIn(email)) {
            id = planned(trainee);
            trainee.page().locator("#file").setInputFiles(SampleSession.wav());
            listens(trainee);
        }
        try (var trainee = Person.onPhone().signIn(email)) {
            var page = trainee.open("/recording/recording?id=" + id);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            assertThat(page.locator("[data-now]")).hasText("00:30");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("[data-now]")).hasText("00:25");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.picture("recording-phone");
        }
    }

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    private static void consented(Person trainee) {
        var link = ConsentOnPage.askedBy(trainee, "Hanna");
        try (var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
        }
    }

    /** Goes as far as the choice of the file; tells the recording's id. */
    private static String planned(Person trainee) {
        consented(trainee);
        plan(trainee);
        return trainee.look().url().replaceAll(".*id=", "");
    }

    private static void plan(Person trainee) {
        var page = trainee.page();
        page.navigate("/recording/upload");
        page.locator("#client").selectOption("Hanna");
        page.locator("#sessionOn").fill(LocalDate.now().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
    }

    private static void listens(Person trainee) {
        assertThat(trainee.page().locator("[data-player]")).isVisible(soon());
        trainee.look();
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN);
    }

    /** The offsets at which pieces were begun, as the browser sent them. */
    private static List<String> offsetsSentBy(Page page) {
        var offsets = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(request.headers().get("upload-offset"));
            }
        });
        return offsets;
    }

    private static boolean isPiece(Route route) {
        return route.request().method().equals("PATCH");
    }

    /** Within a frame of thirty a second. */
    private static boolean isAt(Person trainee, double seconds) {
        var now = (Number) trainee.page().evaluate("document.querySelector('audio, video').currentTime");
        return Math.abs(now.doubleValue() - seconds) < 0.033;
    }

    private static Path film() throws IOException {
        var file = Files.createTempDirectory("sample").resolve("IMG_0001.mov");
        try (var phone = MediaFamily.class.getResourceAsStream("phone-hevc.mov")) {
            Files.copy(phone, file);
        }
        return file;
    }

    private static Path text() throws IOException {
        return Files.writeString(Files.createTempDirectory("sample").resolve("session.mp4"), "A letter. ".repeat(500));
    }
}
