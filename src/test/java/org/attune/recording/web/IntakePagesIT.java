package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.attune.recording.sound.Babble;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** What comes of a file that is odd: a question, or a reason and what to do. */
class IntakePagesIT {

    private static final int CHECKED_WITHIN = 60_000; // Milliseconds, on a busy machine.

    @Test
    void whatIsOddIsAskedAndTheAnswerStays() throws IOException {
        float[] session = Babble.seconds(60, 41);
        Arrays.fill(session, 20 * Babble.RATE, 35 * Babble.RATE, 0);
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var before = consented(Preparation.by(trainee));
            var page = trainee.open("/recording/recording?id=" + before.recorded("Hanna", file(session)));
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
            var before = consented(Preparation.by(trainee));
            before.recorded("Hanna", file(session));
            var again = before.declared("Hanna");
            before.sent(again, file(Arrays.copyOfRange(session, 9 * Babble.RATE + 77, session.length)));
            trainee.page().navigate("/recording/recording?id=" + again);
            assertThat(trainee.page().locator("#wanted"))
                    .containsText(
                            "another recording you have sent",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(CHECKED_WITHIN));
        }
    }

    @Test
    void theSameSoundIsTakenOnceAlsoWhileItsFilmIsMadePlayable() throws IOException {
        float[] session = Babble.seconds(60, 46);
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var before = consented(Preparation.by(trainee));
            var film = before.declared("Hanna");
            var sound = before.declared("Hanna");
            before.sent(film, SampleSession.filmOf(file(session)));
            trainee.page().navigate("/recording/recording?id=" + film);
            assertThat(trainee.page().locator(".steps progress"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN));
            before.sent(sound, file(session));

            org.assertj.core.api.Assertions.assertThat(refused(trainee, film) + refused(trainee, sound))
                    .as("one of the two")
                    .isEqualTo(1);
        }
    }

    /** How often the file was refused, once it has been looked into. */
    private static int refused(Person trainee, String recording) {
        trainee.page().navigate("/recording/recording?id=" + recording);
        assertThat(trainee.page().locator("#wanted, [data-player]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2 * CHECKED_WITHIN));
        return trainee.page().locator("#wanted").count();
    }

    @Test
    void thatSomebodyElseSentItIsAskedWithoutSayingWho() throws IOException {
        float[] session = Babble.seconds(60, 43);
        consented(Preparation.by(NewPeople.trainee("Rosa Ilić"))).recorded("Hanna", file(session));
        try (var second = Person.atDesk().signIn(NewPeople.trainee("Noor Haddad"))) {
            var before = consented(Preparation.by(second));
            var page = second.page();
            page.navigate("/recording/recording?id=" + before.recorded("Hanna", file(session)));
            page.locator("#noticed a").click();
            assertThat(page.locator("main")).containsText("somebody else sent");
            assertThat(page.locator("main")).not().containsText("Rosa");
        }
    }

    @Test
    void aSchoolSaysHowLongSessionsAre() throws IOException {
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
            aTraineeKnowsTheLimitsBeforeAndAfter();
            page.locator("#any").click();
            assertThat(page.locator("main")).containsText("of any length");
        }
        try (var admin = Person.onPhone().signIn("admin@other.test")) {
            admin.open("/recording/rules");
            admin.picture("rules-phone");
        }
    }

    /** Of the same school: beside the field for the file, and in the refusal. */
    private static void aTraineeKnowsTheLimitsBeforeAndAfter() throws IOException {
        try (var trainee = Person.onPhone().signIn("trainee@other.test")) {
            var before = consented(Preparation.by(trainee));
            var declared = before.declared("Hanna");
            var page = trainee.open("/recording/upload?id=" + declared);
            assertThat(page.locator("#fileHint")).containsText("sessions of 30 to 50 minutes");
            before.sent(declared, file(Babble.seconds(20, 44)));
            page.navigate("/recording/recording?id=" + declared);
            assertThat(page.locator("#wanted"))
                    .containsText(
                            "shorter than your school asks for",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(CHECKED_WITHIN));
            assertThat(page.locator("#wanted")).containsText("sessions of 30 to 50 minutes");
            trainee.look();
            trainee.picture("recording-too-short");
        }
    }

    private static Preparation consented(Preparation coach) {
        coach.consentOf("Hanna", RECORD, OWN_REVIEW);
        return coach;
    }

    private static Path file(float[] session) throws IOException {
        Path file = SampleSession.folder().resolve("session.wav");
        return Files.write(file, Babble.wav(session));
    }
}
