package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.Person;

/** A session with Hanna, declared and waiting for its file on the page that is open. */
record SessionOnPage(String id, String link) {

    private static final int CHECKED_WITHIN = 90_000; // Milliseconds, on a busy machine.

    static SessionOnPage plannedBy(Person trainee) {
        var before = Preparation.by(trainee);
        var link = before.consentOf("Hanna", RECORD, OWN_REVIEW);
        var session = new SessionOnPage(before.declared("Hanna"), link);
        trainee.page().navigate("/recording/upload?id=" + session.id());
        return session;
    }

    /** A client who agrees to be recorded; tells their link. */
    static String consentTo(Person trainee, String alias) {
        return Preparation.by(trainee).consentOf(alias, RECORD, OWN_REVIEW);
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
