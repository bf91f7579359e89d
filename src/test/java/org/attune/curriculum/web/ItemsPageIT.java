package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** What a lead sees of the checks, and what they may grant. */
class ItemsPageIT {

    private static final String CHECK = "/curriculum/check?module=M03";

    @Test
    void aLeadSeesFiguresAndGrantsAFurtherTry() {
        var email = NewPeople.trainee("Ophelia Brandt");
        try (var tried = Person.atDesk().signIn(email);
                var lead = Person.atDesk().signIn("lead@demo.test");
                var phone = Person.onPhone().signIn("lead@demo.test")) {
            var trying = tried.open(CHECK);
            trying.getByText("Begin the check").click();
            new CheckOnPage(trying).answerAll(false);
            trying.getByText("Hand in my answers").click();
            assertThat(trying.locator("#verdict")).containsText("Not there yet");

            var page = lead.open("/curriculum/items?module=M03");
            lead.picture("items-desk");
            assertThat(page.locator(".items tbody tr")).hasCount(34);
            var csv = page.waitForDownload(
                    () -> page.getByText("Download as a table").click());
            assertThat(csv.suggestedFilename()).isEqualTo("items-M03.csv");
            phone.open("/curriculum/items?module=M08");
            phone.picture("items-phone");
            assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);

            lead.open("/curriculum/accommodations");
            page.locator("li", new Page.LocatorOptions().setHasText("Ophelia Brandt"))
                    .first()
                    .locator("a.button")
                    .click();
            page.locator("#grant").click();
            assertThat(page.locator("body")).containsText("Say why in a sentence");
            page.locator("#wait").fill("24");
            page.locator("#reason").fill("The fire alarm rang during the try.");
            lead.look();
            lead.picture("accommodation-desk");
            page.locator("#grant").click();
            assertThat(page.locator("#pageMessages")).containsText("Ophelia Brandt can go on");
            assertThat(page.getByText("The fire alarm rang during the try.")).isVisible();
            lead.picture("accommodations-desk");
            assertThat(tried.open("/curriculum/module?id=M03").getByText("3 tries are left"))
                    .isVisible();
            assertThat(tried.open(CHECK).locator("#content"))
                    .containsText(Pattern.compile("Next try from tomorrow \\d\\d:\\d\\d [A-Z]{3,4}\\."));
        }
    }
}
