package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.recording.transcript.TranscriptFile;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** A coach brings in the words of a session, says who is who, corrects them beside the player and takes a copy. */
class TranscriptPageIT {

    private static final String THIRD_VOICE = """

            5
            00:00:41,000 --> 00:00:44,000
            Ben Moss: May I say something?

            6
            00:00:45,000 --> 00:00:47,000
            Ben Moss: Thank you.
            """;

    private static final String SRT = """
            1
            00:00:03,000 --> 00:00:09,000
            Rosa Ilić: What brings you here, Hanna?

            2
            00:00:09,500 --> 00:00:15,000
            Hanna Berg: I just went quiet. It was safer.

            3
            00:00:16,000 --> 00:00:19,000
            Rosa Ilić: Safer.

            4
            00:00:20,000 --> 00:00:40,000
            Hanna Berg: Nobody asked me, at home or at work.
            """;

    @Test
    void namesAreToldOnceAndDroppedAndACopyHasTheShapeBodiesAskFor() throws Exception {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var recorded = RecordedOnPage.by(trainee);
            var page = trainee.open("/recording/transcript?id=" + recorded.id());
            trainee.picture("transcript-empty");
            bringIn(page, "session.pdf", "%PDF-1.7 nothing");
            assertThat(page.locator("#transcriptFileMessage")).containsText("Word (.docx) or plain text");
            var book = new FilePayload("book.txt", "text/plain", new byte[3 * TranscriptFile.MOST_BYTES]);
            page.locator("#transcriptFile").setInputFiles(book);
            assertThat(page.locator("#transcriptFileMessage")).containsText("longer than any session");
            page.locator("#bringIn").click();
            assertThat(page.locator("#transcriptFileMessage")).containsText("longer than any session");
            page.locator("#transcriptFile").evaluate("(file) => file.setCustomValidity('')");
            page.locator("#bringIn").click();
            assertThat(page.locator("h1")).hasText("This file is too large");
            trainee.look();
            trainee.picture("form-too-large");
            page.navigate("/recording/transcript?id=" + recorded.id());
            bringIn(page, "three.srt", SRT + THIRD_VOICE);
            assertThat(page.locator("#moreThanDeclared")).containsText("names 3 people");
            trainee.look();
            trainee.picture("transcript-third-voice");
            page.locator("#giveUp").click();
            bringIn(page, "session.srt", SRT);
            trainee.look();
            assertThat(page.locator("#moreThanDeclared")).hasCount(0);
            assertThat(page.locator("#namesForm select").first()).hasValue("COACH");
            assertThat(page.locator("#namesForm select").nth(1)).hasValue("CLIENT");
            assertThat(page.locator(".mentions")).containsText("What brings you here, Hanna?");
            trainee.picture("transcript-names");
            page.locator("#tell").click();
            trainee.look();
            assertThat(words(page, 0)).hasValue("What brings you here, [Client]?");
            assertThat(page.locator(".edited select").first()).hasValue("COACH");
            trainee.picture("transcript-editor");
            assertThat(Statements.of(page, "/recording/transcript?id=" + recorded.id()))
                    .isLessThanOrEqualTo(Statements.BUDGET);

            var copy = page.waitForDownload(() -> page.locator("#copyWord").click());
            var cues = TranscriptFile.read(Files.readAllBytes(copy.path()), 60_000);
            assertThat(cues).hasSize(4);
            assertThat(cues.get(0).speaker()).isEqualTo("Coach");
            var text = page.waitForDownload(() -> page.locator("#copyText").click());
            assertThat(Files.readString(text.path()))
                    .startsWith("Transcript of a coaching session with Hanna, ")
                    .contains(
                            "\n[00:00:03] Coach: What brings you here, [Client]?\n[00:00:09] Client: I just went quiet.")
                    .doesNotContain("Berg", "Ilić");
            trainee.open("/recording/recording?id=" + recorded.id());
            assertThat(page.locator("#transcriptLines li")).hasCount(4);
            trainee.picture("recording-transcript");
            try (var client = Person.onPhone()) {
                var seen = ConsentOnPage.comesBack(client, recorded.link());
                assertThat(seen.locator("#openings")).containsText("took a copy");
            }
        }
    }

    @Test
    void linesAreSplitJoinedMovedMarkedAndUndone() {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var recorded = RecordedOnPage.by(trainee);
            var address = "/recording/transcript?id=" + recorded.id();
            var page = trainee.open(address);
            bringIn(
                    page,
                    "session.txt",
                    "[00:00:03] Coach: And then?\n[00:00:10] Client: I went quiet. It was safer so.");
            words(page, 1).focus();
            words(page, 1).evaluate("field => field.setSelectionRange(13, 13)");
            page.keyboard().press("Enter");
            assertThat(page.locator(".edited li")).hasCount(3);
            assertThat(words(page, 2)).hasValue("It was safer so.");
            page.keyboard().press("Backspace");
            assertThat(page.locator(".edited li")).hasCount(2);
            assertThat(words(page, 1)).hasValue("I went quiet. It was safer so.");
            page.keyboard().press("Enter");
            assertThat(words(page, 2)).hasValue("It was safer so.");
            page.keyboard().press("Alt+1");
            page.keyboard().press("F8");
            assertThat(page.locator(".edited li").nth(2).locator(".mark")).hasText("Reflection");
            page.keyboard().press("Control+z");
            assertThat(page.locator(".edited li").nth(2).locator(".mark")).hasText("");
            page.keyboard().press("Control+y");
            words(page, 0).fill("And then, what?");
            saved(page);
            trainee.open(address);
            assertThat(words(page, 0)).hasValue("And then, what?");
            assertThat(page.locator(".edited select").nth(2)).hasValue("COACH");
            assertThat(page.locator(".edited li").nth(2).locator(".mark")).hasText("Reflection");
            words(page, 1).click();
            page.locator("[data-do=later]").click();
            assertThat(page.locator(".edited li").nth(1)).hasAttribute("data-start", "10100");
            saved(page);
        }
    }

    @Test
    void nothingIsLostBetweenTwoWindows() {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var address =
                    "/recording/transcript?id=" + RecordedOnPage.by(trainee).id();
            var page = trainee.open(address);
            bringIn(page, "session.txt", "[00:00:03] Coach: And then?\n[00:00:10] Client: It was safer so.");

            var other = trainee.context().newPage();
            other.navigate(address);
            words(other, 0).fill("Written elsewhere");
            saved(other);
            words(page, 0).fill("Written here");
            assertThat(page.locator("[data-elsewhere]")).isVisible();
            trainee.look();
            trainee.picture("transcript-elsewhere");
            page.locator("[data-take=mine]").click();
            saved(page);
            other.close();
            trainee.open(address);
            assertThat(words(page, 0)).hasValue("Written here");
            page.locator("#find").fill("safer");
            assertThat(page.locator("#findCount")).containsText("1 of 1");
            assertThat(page.locator("[data-now]")).not().hasText("00:00");
        }
    }

    @Test
    void aTranscriptCanBeWrittenByHandOnAPhoneAndAClickOnAWordGoesThere() throws SQLException {
        try (var trainee = Person.onPhone().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var recorded = RecordedOnPage.by(trainee);
            var page = trainee.open("/recording/transcript?id=" + recorded.id());
            page.locator("#write").click();
            words(page, 0).fill("one two three four five six seven eight");
            saved(page);
            trainee.look();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.picture("transcript-phone");
            trainee.open("/recording/recording?id=" + recorded.id());
            var words = page.locator("[data-words]");
            words.click(
                    new Locator.ClickOptions().setPosition(12, words.boundingBox().height - 12)); // In its last line.
            assertThat(page.locator("[data-now]")).hasText(Pattern.compile("00:0[1-4]"));
        }
    }

    private static void bringIn(Page page, String name, String content) {
        page.locator("#transcriptFile").setInputFiles(new FilePayload(name, "text/plain", content.getBytes(UTF_8)));
        page.locator("#bringIn").click();
    }

    private static Locator words(Page page, int line) {
        return page.locator(".edited textarea").nth(line);
    }

    private static void saved(Page page) {
        assertThat(page.locator("[data-status]")).hasText("Everything is saved.");
    }
}
