package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** The client's own page behind the link: answers, changes of mind, their copy. */
class ClientLinkPageIT extends ClientOnPages {

    @Test
    void aClientAllowsNarrowsAndStopsEverythingByTheLinkAlone() {
        var link = linkFor("Hanna");
        try (var client = Person.onPhone()) {
            var page = client.open(link);
            assertThat(page.locator("h1")).hasText("May Ana Petrović record your sessions?");
            assertThat(page.locator("input[type=radio]:checked")).hasCount(0);
            pictures(client, "consent-asked");

            choose(page, "RECORD", "yes");
            choose(page, "SUPERVISOR", "yes");
            choose(page, "OWN_REVIEW", "yes");
            ConsentOnPage.answer(page);
            assertThat(page.locator(".notice")).containsText("saved");
            assertThat(page.locator(".allowed li")).hasCount(3);
            client.look();
            pictures(client, "consent-agreed");

            choose(page, "SUPERVISOR", "no");
            ConsentOnPage.answer(page);
            assertThat(page.locator(".allowed li")).hasCount(2);
            assertThat(page.locator("#history")).containsText("Allowed less");

            page.locator("#stop").click();
            assertThat(page.locator("#stopHeading")).hasText("Stop everything now?");
            client.look();
            pictures(client, "consent-stop");
            page.locator("#stopNow").click();
            assertThat(page.locator("h1")).hasText("Everything is stopped");
            client.look();
            pictures(client, "consent-stopped");
            var token = page.url().replaceAll(".*link=([^&]*).*", "$1");
            client.open("/privacy/data?link=" + token);
            assertThat(page.locator("main")).containsText("No name. It was deleted when you stopped everything.");
            client.open("/privacy/receipt?link=" + token);
            assertThat(page.locator("#who")).containsText("Your name was deleted");
        }
        try (var ana = Person.atDesk().signIn(ANA)) {
            var page = ana.open("/privacy/clients");
            assertThat(page.locator("#clients")).not().containsText("Hanna");
            assertThat(page.locator("#clients")).containsText("A client who stopped");
            page.getByText("A client who stopped").first().click();
            ana.look();
            assertThat(page.locator("#send")).hasCount(0);
        }
    }

    @Test
    void aNoIsAnAnswerLikeAnyOtherAndCanBecomeAYes() {
        var link = linkFor("No");
        try (var client = Person.atDesk()) {
            var page = client.open(link);
            page.locator("#refuse").click();
            assertThat(page.locator(".lead")).containsText("You said no. That is fine");
            client.look();
            pictures(client, "consent-refused");

            choose(page, "RECORD", "yes");
            ConsentOnPage.answer(page);
            assertThat(page.locator(".lead")).containsText("You said yes until");
        }
    }

    @Test
    void aClientAnswersInTheirOwnLanguageAndTheConsentKeepsWhichItWas() {
        var link = linkFor("Deutsch");
        try (var client = Person.inGerman()) {
            var page = client.open(link);
            assertThat(page.locator("h1")).hasText("Darf Ana Petrović Ihre Sitzungen aufnehmen?");
            choose(page, "RECORD", "yes");
            ConsentOnPage.answer(page);
            assertThat(page.locator(".lead")).containsText("Sie haben bis");
            pictures(client, "consent-german");
            var copy = client.context().request().get(link.replace("/consent?", "/copy?"));
            org.assertj.core.api.Assertions.assertThat(copy.text()).contains("\"language\": \"de\"");
        }
    }

    @Test
    void theClientsCopyHoldsEverythingAndNoToken() {
        var link = linkFor("Copy");
        try (var client = Person.atDesk()) {
            var page = client.open(link);
            choose(page, "RECORD", "yes");
            ConsentOnPage.answer(page);
            var copy = client.context().request().get(link.replace("/consent?", "/copy?"));
            org.assertj.core.api.Assertions.assertThat(copy.text())
                    .contains("\"alias\": \"Copy\"", "AGREED", "RECORD")
                    .doesNotContain(link.substring(link.indexOf('=') + 1));
            page.locator("#receipt").click();
            assertThat(page.locator(".asked").first())
                    .containsText("May your sessions with Ana Petrović be recorded? Yes");
            client.look();
            pictures(client, "receipt");
        }
    }

    @Test
    void answersThatCannotBeKeptAreExplainedBesideTheirCauseAndNothingTypedIsLost() {
        var link = linkFor("Slip");
        try (var client = Person.onPhone()) {
            var page = client.open(link);
            choose(page, "SUPERVISOR", "yes");
            ConsentOnPage.answer(page);
            assertThat(page.locator("#RECORDMessage")).containsText("Please answer this first");
            assertThat(radio(page, "SUPERVISOR", "yes")).isChecked();

            choose(page, "RECORD", "yes");
            page.locator("#until").fill("2020-01-01");
            ConsentOnPage.answer(page);
            assertThat(page.locator("#untilMessage")).containsText("This day is over");
            page.locator("#until").fill("2099-01-01");
            ConsentOnPage.answer(page);
            assertThat(page.locator("#untilMessage")).containsText("within 24 months");
            assertThat(radio(page, "RECORD", "yes")).isChecked();
            client.look();
            pictures(client, "consent-slip");
        }
    }

    @Test
    void twoTabsAndDoubleClicksDoNoHarm() {
        var link = linkFor("Tabs");
        try (var client = Person.atDesk()) {
            var first = client.open(link);
            var second = client.context().newPage();
            second.navigate(link);
            choose(first, "RECORD", "yes");
            ConsentOnPage.assure(first);
            first.locator("#answer").dblclick();
            assertThat(first.locator("#history li")).hasCount(3);
            choose(second, "RECORD", "yes");
            ConsentOnPage.answer(second);
            assertThat(second.locator("#history li")).hasCount(3);

            first.locator("#stop").click();
            second.locator("#stop").click();
            first.locator("#stopNow").click();
            assertThat(first.locator("h1")).hasText("Everything is stopped");
            second.locator("#stopNow").click();
            assertThat(second.locator("h1")).hasText("Everything is stopped");
            assertThat(second.locator("#history li").filter(saying("Everything was stopped")))
                    .hasCount(1);
        }
    }

    @Test
    void aWindowThatIsBehindGivesNothingBackUnseen() {
        var link = linkFor("Behind");
        try (var client = Person.atDesk()) {
            var first = client.open(link);
            choose(first, "RECORD", "yes");
            choose(first, "SUPERVISOR", "yes");
            ConsentOnPage.answer(first);
            assertThat(first.locator(".allowed li")).hasCount(2);
            var second = client.context().newPage();
            second.navigate(link);
            choose(first, "SUPERVISOR", "no");
            ConsentOnPage.answer(first);
            assertThat(first.locator(".allowed li")).hasCount(1);

            choose(second, "OWN_REVIEW", "yes");
            ConsentOnPage.answer(second);
            assertThat(second.locator("#pageMessages")).containsText("in another window");
            assertThat(second.locator(".allowed li")).hasCount(1);
            ConsentOnPage.answer(second);
            assertThat(second.locator(".allowed li")).hasCount(3);
        }
    }

    @Test
    void anUnknownOrReplacedLinkIsToldKindlyAndKeptToItself() {
        try (var client = Person.onPhone()) {
            var response = client.page().navigate("/privacy/consent?link=" + "A".repeat(43));
            org.assertj.core.api.Assertions.assertThat(response.status()).isEqualTo(404);
            org.assertj.core.api.Assertions.assertThat(response.headers())
                    .containsEntry("referrer-policy", "no-referrer")
                    .containsEntry("cache-control", "no-store");
            assertThat(client.look().locator("h1")).hasText("This link does not work");
            pictures(client, "consent-unknown");
            client.open("/privacy/consent?link=%3Cscript%3E");
            assertThat(client.page().locator("h1")).hasText("This link does not work");
        }
    }

    @Test
    void worksWithoutScripts() {
        var link = linkFor("Plain");
        try (var client = Person.atDesk()) {
            client.page().route(Pattern.compile(".*\\.js.*"), route -> route.abort());
            var page = client.page();
            page.navigate(link);
            choose(page, "RECORD", "yes");
            ConsentOnPage.answer(page);
            assertThat(page.locator(".allowed li")).hasCount(1);
        }
    }
}
