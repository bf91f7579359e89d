package org.attune.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** People come here to get back to their work in as few steps as possible. */
class SignInPageIT {

    @Test
    void bringsBackThePageThatWasAskedFor() {
        try (var ana = Person.atDesk()) {
            var page = ana.open("/today/today?from=mail");
            assertThat(page).hasURL(Pattern.compile(".*/identity/sign-in.*"));
            page.getByLabel("E-mail address").fill("trainee@demo.test");
            page.locator("#password").fill(Person.PASSWORD);
            page.locator("#signIn").click();
            assertThat(page).hasURL(Pattern.compile(".*/today/today\\?from=mail"));
            ana.look();
            ana.picture("today-desk");
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsTheAddress() {
        try (var ana = Person.onPhone()) {
            var page = ana.open("/identity/sign-in");
            page.getByLabel("E-mail address").fill("trainee@demo.test");
            page.locator("#password").fill("not this");
            page.locator("#signIn").click();
            assertThat(page.locator("#passwordMessage")).containsText("do not belong together");
            assertThat(page.getByLabel("E-mail address")).hasValue("trainee@demo.test");
            ana.look();
            ana.picture("sign-in-phone-refused");
        }
    }
}
