package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** Whoever sends a recording to a full server reads at once what to do, and goes on from there once there is room. */
class NoRoomPageIT {

    private static final int CHECKED_WITHIN = 90_000; // Milliseconds, on a busy machine.

    @Test
    void aFullServerSaysSoKindlyAndTheSameFileGoesOnLater() {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var link = ConsentOnPage.askedBy(trainee, "Hanna");
            try (var client = Person.onPhone()) {
                ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
            }
            var page = trainee.page();
            page.navigate("/recording/upload");
            page.locator("#client").selectOption("Hanna");
            page.locator("#sessionOn").fill(LocalDate.now().toString());
            page.locator("#names").check();
            page.locator("#continue").click();
            page.route("**/uploads", route -> route.fulfill(new Route.FulfillOptions().setStatus(507)));

            page.locator("#file").setInputFiles(SampleSession.wav());
            assertThat(page.locator("#status")).containsText("There is no room for this recording right now");
            trainee.picture("upload-no-room");
            trainee.look();

            page.unroute("**/uploads");
            page.locator("[data-go]").click();
            assertThat(page.locator("[data-player]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN));
        }
    }
}
