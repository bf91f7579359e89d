package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** Somebody takes a copy of what is kept about them, asks to be erased, and thinks again. */
class PrivacyAccountPageIT {

    @Test
    void anErasureIsAskedForWithThePasswordAndCanBeUndone() {
        var email = NewPeople.trainee("Rosa Keller");
        try (var rosa = Person.onPhone().signIn(email)) {
            var page = rosa.open("/identity/account");
            page.locator("#ownData").click();
            assertThat(page.locator("h1")).hasText("Your data");
            Pictures.of(rosa, "own-data");
            Assertions.assertThat(
                            rosa.context().request().get("/privacy/own-copy").text())
                    .contains("Rosa Keller");

            page.locator("#current").fill("not my password");
            page.locator("#understood").check();
            page.locator("#erase").click();
            assertThat(page.locator("#currentMessage")).containsText("not your current password");
            page.locator("#current").fill(Person.PASSWORD);
            page.locator("#understood").uncheck();
            page.locator("#erase").click();
            assertThat(page.locator("#understoodMessage")).containsText("Please confirm");
            page.locator("#understood").check();
            page.locator("#current").fill(Person.PASSWORD);
            page.locator("#erase").click();
            assertThat(page.locator("#erasureDue")).containsText("will be erased on");
            Pictures.of(rosa, "own-data-pending");
            assertThat(rosa.open("/today/today").locator("main")).containsText("Your account will be erased");

            rosa.open("/privacy/account");
            page.locator("#undo").click();
            assertThat(page.locator("main")).containsText("Your account stays");
            assertThat(rosa.open("/today/today").locator("main")).not().containsText("Your account will be erased");
        }
    }
}
