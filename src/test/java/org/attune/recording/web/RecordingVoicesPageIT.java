package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A coach says that a second client can be heard. */
class RecordingVoicesPageIT {

    @Test
    void aSecondVoiceIsNamedAndStillHasToAgree() {
        var coach = NewPeople.trainee("Ana Petrović");
        try (var ana = Person.onPhone().signIn(coach);
                var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, ConsentOnPage.askedBy(ana, "Hanna"), RECORD, OWN_REVIEW);
            var ben = ConsentOnPage.askedBy(ana, "Ben");
            var page = ana.open("/recording/upload");
            page.locator("#client").selectOption("Hanna");
            page.locator("#spoken").selectOption("de");
            page.locator("#names").check();
            page.getByLabel("Ben").check();
            page.locator("#continue").click();
            assertThat(page.locator("#othersMessage")).containsText("Ben has not allowed recording");
            ana.look();
            ana.picture("upload-voices-phone");
            page.getByLabel("Ben").uncheck();
            page.locator("#continue").click();
            page.waitForURL("**/recording/upload?id=*");
            var id = page.url().replaceAll(".*id=", "");
            assertThat(page.locator("#voices li")).hasCount(1);

            page.locator("#moreVoices summary").click();
            page.locator("#declareVoice").click();
            assertThat(page.locator("#voiceMessage")).containsText("Please choose a client");
            page.locator("#voice").selectOption("Ben");
            page.locator("#declareVoice").click();
            assertThat(page.locator("#voices li")).hasCount(2);
            assertThat(page.locator("#voices")).containsText("has not agreed");
            ana.look();
            ana.picture("recording-voices-phone");
            ana.open("/recording/upload?id=" + id);
            assertThat(page.locator("#awaited")).containsText("has not agreed yet");
            assertThat(page.locator("#file")).hasCount(0);
            ConsentOnPage.agreedBy(client, ben, RECORD, OWN_REVIEW);
            page.reload();
            assertThat(page.locator("#awaited")).hasCount(0);
            assertThat(page.locator("#file")).isVisible();
        }
    }
}
