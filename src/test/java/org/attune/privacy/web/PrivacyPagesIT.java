package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A coach asks, a client decides. */
class PrivacyPagesIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

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
            assertThat(page.locator(".asked")).containsText("May your sessions with Ana Petrović be recorded? Yes");
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

    private static void refused(Page page, String alias, String why) {
        page.locator("#alias").fill(alias);
        page.locator("#add").click();
        assertThat(page.locator("#aliasMessage")).containsText(why);
        assertThat(page.locator("#alias")).hasValue(alias);
    }

    private static void choose(Page page, String scope, String answer) {
        radio(page, scope, answer).check();
    }

    private static com.microsoft.playwright.Locator radio(Page page, String scope, String answer) {
        return page.locator("input[name=" + scope + "][value=" + answer + "]");
    }

    /** The coach enters a client and reads the link that is shown once. */
    private static String linkFor(String alias) {
        try (var ana = Person.atDesk().signIn(ANA)) {
            var page = clientOf(ana, alias);
            page.locator("#send").click();
            var link = page.locator("#handOver").inputValue();
            ana.look();
            pictures(ana, "client-link");
            return link.substring(link.indexOf("/privacy"));
        }
    }

    private static Page clientOf(Person coach, String alias) {
        var page = coach.open("/privacy/clients");
        page.locator("#alias").fill(alias);
        page.locator("#adult").check();
        page.locator("#calm").check();
        page.locator("#add").click();
        assertThat(page.locator("h1")).hasText(alias);
        return page;
    }

    /** As it stands, at the smallest width, and in the dark. */
    private static void pictures(Person person, String name) {
        var page = person.page();
        person.picture(name);
        var size = page.viewportSize();
        page.setViewportSize(320, 700);
        org.assertj.core.api.Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling of " + name + " at 320 px")
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        person.picture(name + "-320-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
