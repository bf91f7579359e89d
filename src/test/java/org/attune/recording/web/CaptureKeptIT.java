package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** What was recorded in a browser is there until it has arrived, whatever becomes of the sending. */
class CaptureKeptIT {

    private static final double TOLD_WITHIN = 15_000;
    private static final String BEGINNING = "**/uploads";
    private static final String UPLOADS = "**/uploads/*";

    /** Longer than any slice that is sent here, shorter than three of them. */
    private static final int MOST_OF_A_BAD_LINE = 40_000;

    /** What another device does that began to record the same session. */
    private static final String BEGUN_ELSEWHERE = """
            async (recording) => {
                const ask = (method, address, headers, body) => fetch(address, { method, body,
                    headers: { "Tus-Resumable": "1.0.0", "Content-Type": "application/offset+octet-stream", ...headers } });
                const made = await ask("POST", "/uploads", { "Upload-Metadata": "recording " + recording, "Upload-Defer-Length": "1" });
                await ask("PATCH", made.headers.get("Location"), { "Upload-Offset": "0" }, "a beginning");
            }""";

    /** Six slices wait when the sending begins; tells how much of them has arrived. */
    private static final String BACKLOG = """
            async (recording) => {
                let ended;
                const done = new Promise((resolve) => { ended = resolve; });
                const told = (what) => what === "sent" && slices.sent === slices.size && ended(slices.sent);
                const slices = new window.attuneSlices("/uploads", recording, told);
                for (let number = 0; number < 6; number++) {
                    slices.add(new Blob([new Uint8Array(16000)]));
                }
                setTimeout(() => ended(slices.sent), 20000);
                const sent = await done;
                slices.stop();
                return sent;
            }""";

    @Test
    void aBeginningOfWhichOnlyTheServerHeardIsBegunAnew() {
        try (var trainee = newTrainee()) {
            SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            var begun = new AtomicInteger();
            page.route(BEGINNING, route -> {
                if (begun.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            page.locator("#captureStart").click();
            page.waitForCondition(() -> begun.get() > 1);
            recordedFor(page, 4);
            page.locator("[data-end]").click();
            SessionOnPage.canBeHeardBy(trainee);
        }
    }

    @Test
    void aSecondDeviceKeepsItsOwnCopyAndCanSendItAfterAll() {
        try (var trainee = newTrainee()) {
            var session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            page.onDialog(Dialog::accept);
            page.evaluate(BEGUN_ELSEWHERE, inBase64(session.id()));
            page.locator("#captureStart").click();
            assertThat(status(page)).containsText("recorded on another device", soon());
            page.locator("[data-hold]").click();
            page.locator("[data-resume]").click();
            recordedFor(page, 4);
            page.locator("[data-end]").click();
            assertThat(page.locator("[data-live]")).isHidden();
            assertThat(status(page)).containsText("recorded on another device");
            trainee.look();
            trainee.picture("capture-second-device");

            trainee.open("/recording/upload?id=" + session.id());
            assertThat(page.locator("[data-elsewhere-box]")).containsText("This browser holds");
            trainee.look();
            trainee.picture("capture-both");
            page.locator("[data-discard]").click();
            assertThat(page.locator("[data-kept]")).containsText("still in this browser");
            assertThat(page.locator("[data-send]")).isFocused();
            page.locator("[data-send]").click();
            SessionOnPage.canBeHeardBy(trainee);
        }
    }

    @Test
    void whatIsTooLargeCanBeFinishedWithWhatArrived() {
        try (var trainee = newTrainee()) {
            SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            var pieces = new AtomicInteger();
            page.route(UPLOADS, route -> {
                if (isPiece(route) && pieces.incrementAndGet() == 2) {
                    route.fulfill(new Route.FulfillOptions().setStatus(413));
                } else {
                    route.resume();
                }
            });
            page.locator("#captureStart").click();
            assertThat(status(page)).containsText("larger than one may be", soon());
            page.locator("[data-end]").click();
            assertThat(page.locator("[data-live]")).isHidden();
            assertThat(status(page)).containsText("larger than one may be");
            page.locator("[data-finish]").click();
            SessionOnPage.canBeHeardBy(trainee);
        }
    }

    @Test
    void aLineThatCutsLongPiecesOffGetsShortOnes() {
        try (var trainee = newTrainee()) {
            var session = SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            page.route(UPLOADS, route -> {
                if (isPiece(route) && route.request().postDataBuffer().length > MOST_OF_A_BAD_LINE) {
                    route.abort("timedout");
                } else {
                    route.resume();
                }
            });
            assertThat(page.evaluate(BACKLOG, session.id())).isEqualTo(6 * 16_000);
        }
    }

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    private static Locator status(Page page) {
        return page.locator(".capture [role=status]");
    }

    private static boolean isPiece(Route route) {
        return route.request().method().equals("PATCH");
    }

    private static String inBase64(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(TOLD_WITHIN);
    }

    private static void recordedFor(Page page, int seconds) {
        page.waitForCondition(
                () -> Integer.parseInt(page.locator("[data-time]").textContent().replaceAll(".*:", "")) >= seconds);
    }
}
