package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** Whoever sends a recording to a full server reads at once what to do, and goes on from there once there is room. */
class NoRoomPageIT {

    @Test
    void aFullServerSaysSoKindlyAndTheSameFileGoesOnLater() {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            page.route("**/uploads", route -> route.fulfill(new Route.FulfillOptions().setStatus(507)));

            page.locator("#file").setInputFiles(SampleSession.wav());
            assertThat(page.locator("#status")).containsText("There is no room for this recording right now");
            trainee.picture("upload-no-room");
            trainee.look();

            page.unroute("**/uploads");
            page.locator("[data-go]").click();
            SessionOnPage.canBeHeardBy(trainee);
        }
    }
}
