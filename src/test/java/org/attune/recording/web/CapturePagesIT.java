package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A session is recorded in the browser and sent while it is recorded, over good lines and bad ones. */
class CapturePagesIT {

    /** The next piece goes after four seconds, and the question how much has arrived a second later. */
    private static final double TOLD_WITHIN = 15_000;

    private static final String UPLOADS = "**/uploads/*";

    /** How often anything began to record on a page. */
    private static final String COUNT_STARTS = """
            () => {
                const { start } = MediaRecorder.prototype;
                window.starts = 0;
                MediaRecorder.prototype.start = function (...how) {
                    window.starts++;
                    return start.apply(this, how);
                };
            }""";

    /** What a client of the protocol asks that begins before it knows the length. */
    private static final String DEFERRED = """
            async (recording) => {
                const ask = (method, address, headers, body) => fetch(address, { method, body,
                    headers: { "Tus-Resumable": "1.0.0", "Content-Type": "application/offset+octet-stream", ...headers } });
                const about = { "Upload-Metadata": "recording " + recording };
                const both = await ask("POST", "/uploads", { ...about, "Upload-Defer-Length": "1", "Upload-Length": "5" });
                const two = await ask("POST", "/uploads", { ...about, "Upload-Defer-Length": "2" });
                const unheard = await ask("POST", "/uploads", { ...about, "Upload-Defer-Length": "1" });
                const made = await ask("POST", "/uploads", { ...about, "Upload-Defer-Length": "1" });
                const there = made.headers.get("Location");
                const piece = (offset, words, more) => ask("PATCH", there, { "Upload-Offset": offset, ...more }, words);
                const first = await piece("0", "hello");
                const head = await ask("HEAD", there, {});
                const again = await ask("POST", "/uploads", { ...about, "Upload-Defer-Length": "1" });
                const short = await piece("5", " you", { "Upload-Length": "4" });
                const beyond = await piece("5", " you", { "Upload-Length": "8" });
                const told = await piece("5", " y", { "Upload-Length": "9" });
                const other = await piece("7", "ou", { "Upload-Length": "10" });
                const now = await ask("HEAD", there, {});
                const last = await piece("7", "ou", {});
                return [both.status, two.status, unheard.status, made.status, first.status,
                    head.headers.get("Upload-Offset"), head.headers.get("Upload-Defer-Length"), head.headers.has("Upload-Length"),
                    again.status, short.status, beyond.status, told.status, other.status,
                    now.headers.get("Upload-Length"), now.headers.has("Upload-Defer-Length"),
                    last.status, last.headers.get("Upload-Offset")];
            }""";

    @Test
    void aSessionRecordedHereOutlivesTheBrowser() {
        try (var trainee = newTrainee()) {
            var session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            page.onDialog(Dialog::accept);
            page.evaluate(COUNT_STARTS);
            page.locator("#captureStart").dblclick();
            recordedFor(page, 5);
            assertThat(page.locator(".capture.on-air")).isVisible();
            assertThat(page.evaluate("window.starts")).as("recorders").isEqualTo(1);
            trainee.picture("capture-live");
            page.locator("[data-hold]").click();
            assertThat(page.locator("[data-said]")).containsText("Nothing is recorded");
            page.locator("[data-resume]").click();
            assertThat(page.locator(".capture.on-air")).isVisible();
            page.navigate("/recording/recordings");
            trainee.open("/recording/upload?id=" + session.id());
            assertThat(page.locator("p[data-left]")).containsText("MiB of it have arrived");
            trainee.picture("capture-left");
            page.locator("[data-send]").click();
            SessionOnPage.canBeHeardBy(trainee);
            assertThat(page.locator("[data-problem]")).isHidden();
        }
    }

    @Test
    void aCutLineIsCaughtUpWithAndASecondTabStaysOut() {
        try (var trainee = newTrainee()) {
            var session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            var arrived = piecesSentBy(page);
            page.locator("#withPicture").check();
            page.locator("#captureStart").click();
            page.waitForCondition(() -> arrived.get() > 0);
            var second = trainee.context().newPage();
            second.navigate("/recording/upload?id=" + session.id());
            assertThat(second.locator(".capture [role=status]")).containsText("open in another tab");
            assertThat(second.locator("#captureStart")).isHidden();
            second.close();

            page.route(UPLOADS, route -> route.abort("connectionreset"));
            assertThat(page.locator(".capture [role=status]")).containsText("Recording goes on");
            assertThat(page.locator(".capture.on-air")).isVisible();
            trainee.look();
            trainee.picture("capture-cut");
            page.unroute(UPLOADS);
            assertThat(page.locator(".capture [role=status]")).containsText("The connection is back");
            page.locator("[data-end]").click();
            SessionOnPage.canBeHeardBy(trainee);
            assertThat(arrived.get())
                    .as("pieces sent while and after it was recorded")
                    .isGreaterThan(1);
            page.navigate("/recording/upload?id=" + session.id());
            assertThat(page.locator("main")).containsText("Everything has arrived");
        }
    }

    @Test
    void whatArrivedBeforeADeviceDiedCanBeFinishedOnAnother() {
        var email = NewPeople.trainee("Rosa Ilić");
        SessionOnPage session;
        try (var trainee = Person.atDesk().signIn(email)) {
            session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            var arrived = piecesSentBy(page);
            page.locator("#captureStart").click();
            recordedFor(page, 6);
            page.waitForCondition(() -> arrived.get() > 1);
        }
        try (var trainee = Person.onPhone().signIn(email)) {
            var page = trainee.open("/recording/upload?id=" + session.id());
            assertThat(page.locator("[data-elsewhere-box]")).containsText("MiB of a session recorded in a browser");
            assertThat(page.locator("#file")).isHidden();
            assertThat(page.locator("#captureStart")).isHidden();
            trainee.look();
            trainee.picture("capture-elsewhere-phone");
            page.locator("[data-finish]").click();
            SessionOnPage.canBeHeardBy(trainee);
        }
    }

    @Test
    void theClientWhoStopsEverythingHalfWayStopsTheRecordingToo() {
        try (var trainee = newTrainee()) {
            var session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            var arrived = piecesSentBy(page);
            page.locator("#captureStart").click();
            page.waitForCondition(() -> arrived.get() > 0);
            session.stoppedByItsClient();
            assertThat(page.locator(".capture [role=status]"))
                    .containsText("takes no recording any more", new ContainsTextOptions().setTimeout(TOLD_WITHIN));
            assertThat(page.locator(".capture.on-air")).hasCount(0);
            assertThat(page.evaluate("async (id) => (await window.attuneSafety.of(id)).length", session.id()))
                    .as("slices left in the browser")
                    .isEqualTo(0);
            trainee.look();
            trainee.picture("capture-gone");
        }
    }

    @Test
    void anyClientOfTheProtocolMayBeginBeforeItKnowsTheLength() {
        try (var trainee = newTrainee()) {
            var id = SessionOnPage.plannedBy(trainee).id();
            var base64 = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
            assertThat(trainee.page().evaluate(DEFERRED, base64))
                    .isEqualTo(List.of(
                            400, 400, 201, 201, 204, "5", "1", false, 409, 400, 413, 204, 400, "9", false, 204, "9"));
        }
    }

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    private static void recordedFor(Page page, int seconds) {
        page.waitForCondition(
                () -> Integer.parseInt(page.locator("[data-time]").textContent().replaceAll(".*:", "")) >= seconds);
    }

    /** How many pieces the server has acknowledged. */
    private static AtomicInteger piecesSentBy(Page page) {
        var pieces = new AtomicInteger();
        page.onResponse(response -> {
            if (response.request().method().equals("PATCH") && response.status() == 204) {
                pieces.incrementAndGet();
            }
        });
        return pieces;
    }
}
