package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody writes for themselves, and that nobody else finds it. */
class NotebookPageIT {

    private static final String LESSON = "/curriculum/lesson?module=M03&lesson=M03-L2";
    private static final String SCRIPT = "/curriculum/card?id=script-opening";

    @Test
    void aNoteIsKeptWhileItIsWrittenFoundTakenAlongAndErased() throws IOException, InterruptedException {
        var email = NewPeople.trainee("Noa Levi");
        try (var noa = Person.onPhone().signIn(email)) {
            var page = noa.open(LESSON);
            page.locator("#lessonNote summary").click();
            page.locator("#note").fill("Wait.\nSay the feeling <first>.");
            assertThat(page.locator("[data-note-state]")).hasText("Kept");
            noa.look();
            noa.picture("note-phone");
            page.reload();
            assertThat(page.locator("#note")).hasValue("Wait.\nSay the feeling <first>.");

            noa.open("/curriculum/notes?q=feeling");
            assertThat(page.locator(".note-card .own-text")).containsText("Say the feeling <first>.");
            noa.picture("notes-phone");
            var file = page.waitForDownload(
                    () -> page.getByText("Download everything").click());
            assertThat(Files.readString(file.path())).contains("Say the feeling <first>.");
            noa.open("/curriculum/notes?q=zebra");
            assertThat(page.locator(".note-card")).hasCount(0);

            var stranger = new Visitor().signIn(NewPeople.trainee("Ana"));
            assertThat(stranger.get(LESSON).body()).doesNotContain("Say the feeling");
            assertThat(stranger.get("/curriculum/notes.md").body()).doesNotContain("Say the feeling");

            noa.open("/curriculum/notes");
            page.locator(".note-card summary").click();
            page.getByText("Erase for good").click();
            assertThat(page.locator(".empty")).isVisible();
        }
    }

    @Test
    void twoWindowsNeverOverwriteEachOtherUnseen() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Levi"))) {
            var first = noa.open(LESSON);
            var second = noa.context().newPage();
            second.navigate(LESSON);
            first.locator("#lessonNote summary").click();
            second.locator("#lessonNote summary").click();
            first.locator("#note").fill("From the first window");
            assertThat(first.locator("[data-note-state]")).hasText("Kept");

            second.locator("#note").fill("From the second window");
            assertThat(second.locator("#noteMessage")).containsText("From the first window");
            assertThat(second.locator("#note")).hasValue("From the second window");
            first.reload();
            assertThat(first.locator("#note")).hasValue("From the first window");

            second.locator("#keepNote").click();
            assertThat(second.locator("#noteMessage")).not().containsText("From the first window");
            first.reload();
            assertThat(first.locator("#note")).hasValue("From the second window");
            second.close();
        }
    }

    @Test
    @DisplayName("S77: a script in own words keeps its earlier wordings and is printed alone")
    void aScriptInOwnWordsKeepsItsEarlierWordingsAndIsPrintedAlone() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Levi"))) {
            var page = noa.open(SCRIPT);
            page.locator("#keepOwn").click();
            assertThat(page.locator("#ownWordsMessage")).containsText("nothing to keep yet");
            page.locator("#ownWords").fill("Hello. You can stop at any time.");
            page.locator("#keepOwn").click();
            assertThat(page.locator("#keptWords")).hasText("Hello. You can stop at any time.");
            page.locator("#ownWords").fill("Good that you are here. Stop whenever you like.");
            page.locator("#keepOwn").click();
            assertThat(page.locator("#keptWords")).containsText("Good that you are here");
            page.locator("#earlier summary").click();
            assertThat(page.locator("#earlier")).containsText("You can stop at any time.");
            noa.look();
            noa.picture("own-words-desk");

            page.evaluate("window.print = () => document.body.dataset.printed = 'yes'");
            page.locator("[data-print=own]").click();
            assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#keptWords")).isVisible();
            assertThat(page.locator("#cardText")).isHidden();
            noa.picture("own-words-print");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            noa.open("/curriculum/notes");
            assertThat(page.locator("main")).containsText("Good that you are here");
            noa.open(SCRIPT);
            page.locator("#ownForm details summary").click();
            page.locator("#eraseOwn").click();
            assertThat(page.locator("#keptWords")).hasCount(0);
            assertThat(page.locator("#earlier")).hasCount(0);
        }
    }
}
