package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.recording.sound.Babble;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** What comes of a file that is odd: a question, or a reason and what to do. */
class IntakePagesIT {

    private static final int CHECKED_WITHIN = 60_000; // Milliseconds, on a busy machine.

    @Test
    void whatIsOddIsAskedAndTheAnswerStays() throws IOException {
        float[] session = Babble.seconds(60, 41);
        Arrays.fill(session, 20 * Babble.RATE, 35 * Babble.RATE, 0);
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            send(trainee, session);
            var page = trainee.page();
            assertThat(page.locator("[data-player]")).isVisible(soon());
            assertThat(page.locator("#noticed")).containsText("1");
            trainee.picture("recording-noticed");
            page.locator("#noticed a").click();
            assertThat(page.locator("main")).containsText("A stretch without any sound");
            assertThat(page.locator("main")).containsText("00:20");
            trainee.picture("noticed");
            page.locator("textarea").fill("We paused to open the window.");
            page.locator("#noticedForm button").click();
            assertThat(page.locator("textarea")).hasValue("We paused to open the window.");
            trainee.open("/recording/recordings");
            page.locator("main li a").first().click();
            assertThat(page.locator("#noticed")).hasCount(0);
        }
    }

    @Test
    void theSameSoundIsRefusedAlsoWithoutItsBeginning() throws IOException {
        float[] session = Babble.seconds(60, 42);
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            send(trainee, session);
            assertThat(trainee.page().locator("[data-player]")).isVisible(soon());
            send(trainee, Arrays.copyOfRange(session, 9 * Babble.RATE + 77, session.length));
            assertThat(trainee.page().locator("#wanted"))
                    .containsText(
                            "another recording you have sent",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(CHECKED_WITHIN));
        }
    }

    @Test
    void thatSomebodyElseSentItIsAskedWithoutSayingWho() throws IOException {
        float[] session = Babble.seconds(60, 43);
        try (var first = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            send(first, session);
            assertThat(first.page().locator("[data-player]")).isVisible(soon());
        }
        try (var second = Person.atDesk().signIn(NewPeople.trainee("Noor Haddad"))) {
            send(second, session);
            var page = second.page();
            assertThat(page.locator("[data-player]")).isVisible(soon());
            page.locator("#noticed a").click();
            assertThat(page.locator("main")).containsText("somebody else sent");
            assertThat(page.locator("main")).not().containsText("Rosa");
        }
    }

    @Test
    void aSchoolSaysHowLongSessionsAre() {
        try (var admin = Person.atDesk().signIn("admin@other.test")) {
            var page = admin.open("/recording/rules");
            page.locator("#shortest").fill("30");
            page.locator("#longest").fill("20");
            page.locator("#keep").click();
            assertThat(page.locator("#longestMessage")).containsText("from 30 to 180");
            admin.picture("rules-refusal");
            page.locator("#longest").fill("50");
            page.locator("#keep").click();
            assertThat(page.locator("main")).containsText("within these limits");
            assertThat(page.locator("#longest")).hasValue("50");
            admin.picture("rules");
            page.locator("#any").click();
            assertThat(page.locator("main")).containsText("of any length");
        }
        try (var admin = Person.onPhone().signIn("admin@other.test")) {
            admin.open("/recording/rules");
            admin.picture("rules-phone");
        }
    }

    private static void send(Person trainee, float[] session) throws IOException {
        var page = trainee.page();
        trainee.open("/recording/upload");
        if (page.locator("#client").count() == 0) {
            var link = ConsentOnPage.askedBy(trainee, "Hanna");
            try (var client = Person.onPhone()) {
                ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
            }
            page.navigate("/recording/upload");
        }
        page.locator("#client").selectOption("Hanna");
        page.locator("#sessionOn").fill(LocalDate.now().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
        Path file = Files.createTempDirectory("sample").resolve("session.wav");
        page.locator("#file").setInputFiles(Files.write(file, Babble.wav(session)));
        page.waitForURL("**/recording/recording?id=*");
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN);
    }
}
