package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** How a coach enters clients, and help in a crisis, which everybody finds. */
class ClientsPageIT extends ClientOnPages {

    @Test
    void aClientIsEnteredByAliasAndOnlyWhenAbleToConsent() {
        try (var ana = Person.atDesk().signIn(ANA)) {
            var page = ana.open("/privacy/clients");
            pictures(ana, "clients-desk");
            page.locator("#add").click();
            assertThat(page.locator("body")).containsText("Please confirm both sentences");
            page.locator("#adult").check();
            page.locator("#calm").check();
            page.locator("#add").click();
            assertThat(page.locator("#aliasMessage")).containsText("Please give your client a name");
            refused(page, "x".repeat(5000), "at most 60");
            refused(page, "<script>alert(1)</script>", "letters only");
            refused(page, "Hanna 0151 234567", "phone number");
            refused(page, "Hanna Kowalska", "looks like a full name");
            ana.look();
            pictures(ana, "clients-refused");
            page.locator("#address").fill("not an address");
            page.locator("#add").click();
            assertThat(page.locator("#addressMessage")).containsText("No letter can reach");
            assertThat(page.locator("#alias")).hasValue("Hanna Kowalska");
            page.locator("#address").fill("hanna@mail.test");
            page.locator("#add").click();
            assertThat(page.locator("h1")).hasText("Hanna Kowalska");
            page.locator("#send").click();
            assertThat(page.locator("#state")).containsText("link sent today");
            page.locator("#send").click();
            assertThat(page.locator("body")).containsText("A link was sent a moment ago");
            page.locator("#remind").click();
            assertThat(page.locator("body")).containsText("within the last day");
            ana.look();
            pictures(ana, "client-desk");
            ana.open("/today/today");
            assertThat(page.locator("main")).containsText("Consent from Hanna Kowalska");
        }
    }

    @Test
    void nobodyElseReachesAClient() {
        var address = new String[1];
        try (var ana = Person.atDesk().signIn(ANA)) {
            address[0] = clientOf(ana, "Mine").url();
        }
        for (var other : new String[] {"supervisor@demo.test", "admin@demo.test", "trainee@other.test"}) {
            try (var person = Person.atDesk().signIn(other)) {
                person.open(address[0]);
                assertThat(person.page().locator("h1")).hasText("There is nothing here for you");
                assertThat(person.page().locator("body")).not().containsText("Mine");
            }
        }
    }

    @Test
    void helpInACrisisIsThereForEverybodyByCountry() {
        try (var anybody = Person.onPhone()) {
            var page = anybody.open("/privacy/help?country=DE");
            assertThat(page.locator("main")).containsText("TelefonSeelsorge");
            pictures(anybody, "help");
            page.locator("#country").selectOption("US");
            page.locator("#show").click();
            assertThat(page.locator("main")).containsText("988");
            assertThat(page.locator("main")).containsText("last checked on");
            anybody.open("/privacy/help?country=%3Cscript%3E");
            assertThat(page.locator("main")).containsText("112");
        }
    }
}
