package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The rubric pane as it stands on the page. */
public record SheetOnPage(Page page) {

    /** Chooses the same mark for every behaviour, each saved before the next. */
    public void rateEverything(String mark) {
        page.evaluate("document.querySelectorAll('details.domain').forEach(domain => domain.open = true)");
        for (var behaviour : page.locator("fieldset.behaviour").all()) {
            var choice = behaviour.locator("input[value='" + mark + "']");
            page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> choice.check(new Locator.CheckOptions().setForce(true)));
            assertThat(choice).isChecked();
        }
    }
}
