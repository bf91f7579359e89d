package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** A coach takes a place and a name out of a session, hears the result, and destroys the original. */
class RedactPageIT {

    private static final String WORDS =
            "[00:00:02] Coach: Where was that?\n[00:00:10] Client: In Ulm, with my brother Georg, and I went quiet.\n"
                    + "[00:00:30] Coach: Quiet.\n";
    private static final int MADE_WITHIN = 120_000;

    @Test
    void aPlaceIsCutANameIsStruckAndTheOriginalDestroyed() throws SQLException {
        var email = NewPeople.trainee("Rosa Ilić");
        String address;
        try (var trainee = Person.atDesk().signIn(email)) {
            var recorded = RecordedOnPage.by(trainee);
            address = "/recording/redact?id=" + recorded.id();
            var page = trainee.open("/recording/transcript?id=" + recorded.id());
            page.locator("#transcriptFile")
                    .setInputFiles(new FilePayload("a.txt", "text/plain", WORDS.getBytes(UTF_8)));
            page.locator("#bringIn").click();
            assertThat(page.locator(".edited li")).hasCount(3);
            trainee.open(address);
            page.locator("#from").fill("12");
            page.locator("#add").click();
            assertThat(page.locator("#fromMessage")).containsText("Write a time such as");
            page.locator("#from").fill("00:40");
            page.locator("#to").fill("00:50.5");
            page.locator("#kind").selectOption("CUT");
            page.locator("#add").click();
            assertThat(page.locator("#stretches li")).hasCount(1);
            page.locator("#words").fill("Georg, Ulm");
            page.locator("#look").click();
            assertThat(page.locator("#changes")).containsText("In […], with my brother […], and I went quiet.");
            trainee.look();
            trainee.picture("redact");
            assertThat(Statements.of(page, address)).isLessThanOrEqualTo(Statements.BUDGET);
            page.locator("#ask").click();
            assertThat(page.locator("#done"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MADE_WITHIN));
            assertThat(page.locator("[data-player] .times")).containsText("00:49");
            page.locator("#destroy").click();
            assertThat(page.locator("#sureMessage")).containsText("Tick this first");
            trainee.look();
            trainee.picture("redact-done");
            page.locator("#sure").check();
            page.locator("#destroy").click();
            assertThat(page.locator("#destroy")).hasCount(0);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            page.locator("[data-toggle]").click();
            page.waitForCondition(
                    () -> (Boolean) page.evaluate("document.querySelector('audio,video').currentTime > 30.5"));
            trainee.open("/recording/recording?id=" + recorded.id());
            assertThat(page.locator("#transcriptLines")).containsText("In […], with my brother […]");
        }
        try (var trainee = Person.onPhone().signIn(email)) {
            trainee.open(address);
            assertThat((Boolean) trainee.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.picture("redact-phone");
        }
    }
}
