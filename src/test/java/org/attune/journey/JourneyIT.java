package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import com.microsoft.playwright.options.RequestOptions;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** The whole loop: each role does in the browser what it came to do, from a first lesson to a certificate. */
class JourneyIT {

    private static final String CLIENT = "Tomek";

    @Test
    void fromAFirstLessonToACertificateThatOutlivesTheRecording() {
        try (var ana = Person.atDesk().signInOnPage("trainee@demo.test");
                var marta = Person.atDesk().signInOnPage("supervisor@demo.test");
                var client = Person.onPhone()) {
            var trainee = new Trainee(ana);
            trainee.learns();
            trainee.practises();
            var link = ConsentOnPage.askedBy(ana, CLIENT);
            ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW, SUPERVISOR);
            var recording = trainee.uploads(CLIENT, SampleSession.wav());
            trainee.ratesAndSubmits(recording);

            var supervisor = new Supervisor(marta);
            var review = supervisor.reviews();
            trainee.answersFeedback();
            supervisor.signsAnHour("trainee@demo.test", "Ana Petrović");
            trainee.asksForTheDecision();
            var check = decides();
            nobodyWhoManagesPeopleHears(recording, review);

            seesWhoListenedAndStops(client, link);
            assertThat(mediaStatus(ana, recording)).isEqualTo(404);
            assertThat(mediaStatus(marta, recording)).isEqualTo(404);
            trainee.findsOnlyATombstone(recording);
            stillStands(client, check);
        }
    }

    /** The programme lead reads the whole evaluation and awards; tells the certificate's public address. */
    private static String decides() {
        try (var ingrid = Person.atDesk().signInOnPage("lead@demo.test")) {
            var page = ingrid.open("/certification/decisions");
            page.locator("#open a").first().click();
            ingrid.look();
            ingrid.picture("journey-decision");
            page.locator("#reasons").fill("All requirements are met; the work is steady.");
            page.locator("#award").click();
            page.locator("a#certificate").click();
            ingrid.look();
            ingrid.picture("journey-certificate");
            var address = page.locator("#checkAddress").getAttribute("href");
            return address.substring(address.indexOf("/certification"));
        }
    }

    private static void nobodyWhoManagesPeopleHears(String recording, String review) {
        for (var email :
                new String[] {"admin@demo.test", "lead@demo.test", "assessor@demo.test", "supervisor@other.test"}) {
            try (var person = Person.atDesk().signInOnPage(email)) {
                assertThat(mediaStatus(person, recording)).as(email).isEqualTo(404);
                for (var page : new String[] {
                    "/recording/recording?id=" + recording,
                    "/review/self?recording=" + recording,
                    "/review/room?id=" + review
                }) {
                    assertThat(person.page().navigate(page).status())
                            .as(email + page)
                            .isEqualTo(404);
                }
            }
        }
        try (var paul = Person.atDesk().signInOnPage("admin@demo.test")) {
            assertThat(paul.open("/certification/overview").locator("main")).containsText("Ana Petrović");
            paul.picture("journey-overview");
        }
    }

    private static void seesWhoListenedAndStops(Person client, String link) {
        var page = client.open(link);
        assertThat(page.locator("main")).containsText("Marta Lindqvist");
        page.locator("#stop").click();
        page.locator("#stopNow").click();
        assertThat(page.locator("h1")).hasText("Everything is stopped");
    }

    private static void stillStands(Person anybody, String check) {
        var page = anybody.open(check);
        assertThat(page.locator("#found")).containsText("Ana Petrović");
        assertThat(page.locator("#status")).hasText("Valid");
        assertThat(page.locator("body")).not().containsText("supervis");
        anybody.picture("journey-check");
    }

    private static int mediaStatus(Person person, String recording) {
        return person.context()
                .request()
                .get("/media/" + recording, RequestOptions.create().setHeader("Range", "bytes=0-1"))
                .status();
    }
}
