package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.Person;

/** A session with Hanna, declared on the page and waiting for its file. */
record SessionOnPage(String id, String link) {

    private static final int CHECKED_WITHIN = 90_000; // Milliseconds, on a busy machine.

    static SessionOnPage plannedBy(Person trainee) {
        var link = consentTo(trainee, "Hanna");
        declaredBy(trainee);
        return new SessionOnPage(trainee.look().url().replaceAll(".*id=", ""), link);
    }

    /** A client who agrees to be recorded; tells their link. */
    static String consentTo(Person trainee, String alias) {
        var link = ConsentOnPage.askedBy(trainee, alias);
        try (var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
        }
        return link;
    }

    private static void declaredBy(Person trainee) {
        var page = trainee.page();
        page.navigate("/recording/upload");
        page.locator("#client").selectOption("Hanna");
        page.locator("#sessionOn").fill(LocalDate.now().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
        page.waitForURL("**/recording/upload?id=*");
    }

    /** The client stops everything on their page. */
    void stoppedByItsClient() {
        try (var client = Person.onPhone()) {
            var page = ConsentOnPage.comesBack(client, link);
            page.locator("#stop").click();
            page.locator("#stopNow").click();
            assertThat(page.locator("h1")).hasText("Everything is stopped");
        }
    }

    /** Waits until it can be heard. */
    static void canBeHeardBy(Person trainee) {
        assertThat(trainee.page().locator("[data-player]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN));
        trainee.look();
    }
}
