package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;

/** A session of a minute, recorded with Hanna's consent and sent through the pages. */
record RecordedOnPage(String id, String link) {

    private static final int CHECKED_WITHIN = 90_000; // Milliseconds, on a busy machine.

    /** Sent by a trainee; Hanna allows recording, listening and what the test says besides. */
    static RecordedOnPage by(Person trainee, ConsentScope... more) {
        var link = ConsentOnPage.askedBy(trainee, "Hanna");
        try (var client = Person.onPhone()) {
            var allowed = Stream.concat(Stream.of(RECORD, OWN_REVIEW), Stream.of(more));
            ConsentOnPage.agreedBy(client, link, allowed.toArray(ConsentScope[]::new));
        }
        var page = trainee.page();
        page.navigate("/recording/upload");
        page.locator("#client").selectOption("Hanna");
        page.locator("#sessionOn").fill(LocalDate.now().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
        page.locator("#file").setInputFiles(SampleSession.wav());
        assertThat(page.locator("[data-player]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(CHECKED_WITHIN));
        return new RecordedOnPage(page.url().replaceAll(".*id=", ""), link);
    }
}
