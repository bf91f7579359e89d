package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** Several files at once, each of a session of its own. */
class BatchPagesIT {

    private static final String UPLOADS = "**/uploads/*";

    /** Files that are let go over the list: the first is empty, the others hold a word. */
    private static final String DROPPED = """
            (names) => {
                const dataTransfer = new DataTransfer();
                names.forEach((name, place) => dataTransfer.items.add(new File(place === 0 ? [] : ["word"], name)));
                const over = document.getElementById("filesTitle");
                for (const kind of ["dragover", "drop"]) {
                    over.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
                }
            }""";

    private static final int CHECKED_WITHIN = 90_000; // Milliseconds, on a busy machine.

    @Test
    void eachFileWaitsForItsSessionAndARefusedOneStopsNoOther() throws IOException, SQLException {
        try (var trainee = newTrainee()) {
            SessionOnPage.consentTo(trainee, "Hanna");
            SessionOnPage.consentTo(trainee, "Ben");
            var page = trainee.open("/recording/batch");
            var sent = offsetsSentBy(page);
            page.locator("#files").setInputFiles(new Path[] {
                named("monday.wav", SampleSession.wav()), letter(), named("friday.wav", SampleSession.wav())
            });
            assertThat(page.locator("#askTitle")).containsText("monday.wav");
            assertThat(page.locator("#askTitle")).isFocused();
            page.locator("#declare").click();
            assertThat(page.locator("#clientMessage")).isVisible();
            trainee.look();
            trainee.picture("batch-asking");
            assertThat(sent).as("sent before it was declared").isEmpty();

            declare(page, "Hanna");
            assertThat(page.locator("#askTitle")).containsText("letter.mp4");
            declare(page, "Ben");
            assertThat(page.locator("#askTitle")).containsText("friday.wav");
            declare(page, "Ben");
            assertThat(page.locator("#ask")).isHidden();
            assertThat(line(page, "friday.wav")).containsText("Everything has arrived", soon());
            assertThat(page.locator("#sessions")).containsText("not a recording we can read", soon());
            assertThat(page.locator("#sessions .state.positive"))
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(CHECKED_WITHIN));
            trainee.look();
            trainee.picture("batch-done");
            assertThat(Statements.of(page, "/recording/batch")).isLessThanOrEqualTo(Statements.BUDGET);

            page.locator("#files").setInputFiles(named("again.wav", SampleSession.wav()));
            page.locator("[data-take]").click();
            assertThat(line(page, "again.wav")).containsText("Session with Ben");
            assertThat(line(page, "again.wav")).containsText("Everything has arrived", soon());
            assertThat(page.locator("#sessions .state.positive"))
                    .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(CHECKED_WITHIN));
        }
    }

    @Test
    void aFileGoesOnAfterACutLineAReloadAndAPause() throws IOException {
        try (var trainee = newTrainee()) {
            SessionOnPage.consentTo(trainee, "Hanna");
            var file = named("long.wav", SampleSession.longWav());
            var page = trainee.open("/recording/batch");
            var offsets = offsetsSentBy(page);
            page.route(UPLOADS, route -> {
                if (route.request().method().equals("PATCH") && offsets.size() > 1) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            page.locator("#files").setInputFiles(file);
            declare(page, "Hanna");
            page.waitForCondition(() -> offsets.size() > 1);
            page.reload();
            assertThat(page.locator("#sessions")).containsText("Uploading");
            page.locator("#files").setInputFiles(file);
            assertThat(line(page, "long.wav")).containsText("Session with Hanna");
            assertThat(page.locator("#ask")).isHidden();
            line(page, "long.wav").locator("[data-do=stop]").click();
            assertThat(line(page, "long.wav")).containsText("Paused");
            assertThat(line(page, "long.wav").locator("[data-do=go]")).isFocused();
            assertThat(page.locator("[data-take]")).isHidden();
            trainee.look();
            trainee.picture("batch-paused");
            page.unroute(UPLOADS);
            offsets.clear();
            page.keyboard().press("Enter");
            assertThat(line(page, "long.wav")).containsText("Everything has arrived", soon());
            assertThat(offsets).isNotEmpty().doesNotContain("0");
        }
    }

    @Test
    void aFileThatIsTakenAwayLeavesNothingOfItAtTheServer() throws IOException {
        try (var trainee = newTrainee()) {
            SessionOnPage.consentTo(trainee, "Hanna");
            var file = named("long.wav", SampleSession.longWav());
            var page = trainee.open("/recording/batch");
            var offsets = offsetsSentBy(page);
            page.route(UPLOADS, route -> {
                if (route.request().method().equals("PATCH") && offsets.size() > 1) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            page.locator("#files").setInputFiles(file);
            declare(page, "Hanna");
            page.waitForCondition(() -> offsets.size() > 1);
            page.reload();
            var waiting = new CopyOnWriteArrayList<Route>();
            page.route("**/uploads", waiting::add);
            page.locator("#files").setInputFiles(new Path[] {
                named("a.wav", SampleSession.clip(1, "wav")), named("b.wav", SampleSession.clip(2, "wav"))
            });
            declare(page, "Hanna");
            assertThat(page.locator("#askTitle")).containsText("b.wav");
            declare(page, "Hanna");
            page.waitForCondition(() -> waiting.size() == 2);

            page.locator("#files").setInputFiles(file);
            assertThat(line(page, "long.wav")).containsText("Waits for its turn");
            line(page, "long.wav").locator("[data-do=remove]").click();
            assertThat(line(page, "long.wav")).hasCount(0);
            assertThat(page.locator("#sessions")).not().containsText("Uploading");
        }
    }

    @Test
    void aNarrowPhoneShowsWhatIsWrongWithAFile() throws IOException {
        try (var trainee = Person.onPhone().signIn(NewPeople.trainee("Rosa Ilić"))) {
            SessionOnPage.consentTo(trainee, "Hanna");
            var page = trainee.page();
            page.setViewportSize(320, 640);
            trainee.open("/recording/batch");
            var empty = Files.createFile(SampleSession.folder().resolve("empty.m4a"));
            var good = named("a-rather-long-name-of-a-session-without-any-blank.wav", SampleSession.clip(1, "wav"));
            page.locator("#files").setInputFiles(new Path[] {empty, good});
            assertThat(line(page, "empty.m4a")).containsText("nothing in this file");
            page.locator("#files").setInputFiles(good);
            assertThat(page.locator(".batch [role=status]")).containsText("in the list already");
            assertThat(page.locator("#lines li")).hasCount(2);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.look();
            trainee.picture("batch-320");
            line(page, "empty.m4a").locator("[data-do=remove]").click();
            line(page, "a-rather").locator("[data-do=remove]").click();
            assertThat(page.locator("#lines li")).hasCount(0);
            assertThat(page.locator("#ask")).isHidden();

            page.evaluate(DROPPED, List.of("empty.m4a", "dropped.wav"));
            assertThat(line(page, "empty.m4a")).containsText("nothing in this file");
            assertThat(page.locator("#askTitle")).containsText("dropped.wav");
        }
    }

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    private static Locator line(Page page, String name) {
        return page.locator("#lines li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void declare(Page page, String client) {
        page.locator("#client").selectOption(client);
        page.locator("#names").check();
        page.locator("#declare").click();
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(CHECKED_WITHIN);
    }

    private static List<String> offsetsSentBy(Page page) {
        var offsets = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(request.headers().get("upload-offset"));
            }
        });
        return offsets;
    }

    private static Path named(String name, Path file) throws IOException {
        return Files.move(file, file.resolveSibling(name));
    }

    private static Path letter() throws IOException {
        return Files.writeString(SampleSession.folder().resolve("letter.mp4"), "A letter. ".repeat(500));
    }
}
