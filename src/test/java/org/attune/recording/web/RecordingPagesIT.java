package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attune.testing.BerlinDay;
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
            SessionOnPage.consentTo(trainee, "Hanna");
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
            SessionOnPage.canBeHeardBy(trainee);
            assertThat(offsets).isNotEmpty().doesNotContain("0");
            assertThat(page.locator("main")).containsText("Language: English");
            assertThat(page.locator("main")).containsText("Only first names are spoken");
            trainee.picture("recording-ready");
        }
    }

    @Test
    void whatIsNoRecordingIsRefusedWithItsReasonAndAnotherFileCanBeSent() throws IOException {
        try (var trainee = newTrainee()) {
            var id = SessionOnPage.plannedBy(trainee).id();
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
            SessionOnPage.canBeHeardBy(trainee);
        }
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        try (var trainee = newTrainee()) {
            SessionOnPage.consentTo(trainee, "Hanna");
            var page = trainee.open("/recording/upload");
            page.locator("#sessionOn").fill(BerlinDay.today().plusDays(1).toString());
            page.locator("#continue").click();
            trainee.look();
            assertThat(page.locator("#clientMessage")).isVisible();
            page.locator("#client").selectOption("Hanna");
            page.locator("#continue").click();
            assertThat(page.locator("#sessionOnMessage")).containsText("has not come yet");
            assertThat(page.locator("#sessionOn"))
                    .hasValue(BerlinDay.today().plusDays(1).toString());
            trainee.picture("upload-refusals");
        }
    }

    @Test
    void anyClientOfTheProtocolCanHaveItsPiecesChecked() {
        try (var trainee = newTrainee()) {
            var id = SessionOnPage.plannedBy(trainee).id();
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

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    /** Declares the session on the page; tells the recording's id. */
    private static String planned(Person trainee) {
        var page = trainee.page();
        page.navigate("/recording/upload");
        page.locator("#client").selectOption("Hanna");
        page.locator("#sessionOn").fill(BerlinDay.today().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
        return trainee.look().url().replaceAll(".*id=", "");
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

    private static Path text() throws IOException {
        return Files.writeString(SampleSession.folder().resolve("session.mp4"), "A letter. ".repeat(500));
    }
}
