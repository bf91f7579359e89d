package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.RECORD;

import org.assertj.core.api.Assertions;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** The first look is free, the second needs the code; and somebody who may not consent is sent away kindly. */
class PrivacyCodePageIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

    @Test
    void aForwardedLinkOpensNothingWithoutTheCode() {
        var link = askedByAna("Code");
        try (var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, link, RECORD);
            Assertions.assertThat(client.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsExactly("attune-look"); // No session is kept for somebody without an account.
        }
        try (var stranger = Person.onPhone()) {
            var page = stranger.open(link);
            assertThat(page.locator("h1")).hasText("Please enter your code");
            assertThat(page.locator("body")).not().containsText("Ana Petrović");
            Pictures.of(stranger, "consent-code");
            page.locator("#code").fill("a guess");
            page.locator("#enter").click();
            assertThat(page.locator("#codeMessage")).containsText("This is not the code");
            Assertions.assertThat(stranger.context()
                            .request()
                            .get(link.replace("/consent?", "/copy?"))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.open(link.replace("/consent?", "/receipt?")).locator("main"))
                    .containsText("with your code first");
            for (int tries = 1; tries < 5; tries++) {
                page.navigate(link);
                page.locator("#code").fill("a guess");
                page.locator("#enter").click();
            }
            page.locator("#code").fill(ConsentOnPage.CODE);
            page.locator("#enter").click();
            assertThat(page.locator("#codeMessage")).containsText("too many wrong codes");
            stranger.look();
        }
    }

    @Test
    void theCodeOpensThePageAndANewLinkBeginsAnew() {
        var link = askedByAna("Forgot");
        try (var client = Person.atDesk()) {
            ConsentOnPage.agreedBy(client, link, RECORD);
        }
        try (var client = Person.atDesk()) {
            var page = client.open(link);
            page.locator("#code").fill(ConsentOnPage.CODE.toUpperCase(java.util.Locale.ROOT));
            page.locator("#enter").click();
            assertThat(page.locator(".allowed li")).hasCount(1);
            client.look();
        }
        String renewed;
        try (var ana = Person.atDesk().signIn(ANA)) {
            var page = ana.open("/privacy/clients");
            page.getByText("Forgot").click();
            page.locator("#send").click();
            renewed = page.locator("#handOver").inputValue();
        }
        try (var client = Person.atDesk()) {
            assertThat(client.open(link).locator("h1")).hasText("This link does not work");
            assertThat(client.open(renewed.substring(renewed.indexOf("/privacy")))
                            .locator(".allowed li"))
                    .hasCount(1);
        }
    }

    @Test
    void onAPhoneAllThatIsMissingIsToldAtTheTopAndOneTapAway() {
        var link = askedByAna("Hasty");
        try (var client = Person.onPhone()) {
            var page = client.open(link);
            page.locator("input[name=RECORD][value=yes]").check();
            page.locator("#answer").click();

            assertThat(page.locator("#faults")).isInViewport();
            assertThat(page.locator("#faults a")).hasCount(3);
            assertThat(page.locator("#faults a").first()).containsText("Only somebody who is of age");
            client.look();
            Pictures.of(client, "consent-faults");
            page.locator("#faults a[href='#code']").click();
            assertThat(page.locator("#codeMessage")).isInViewport();
            assertThat(page.locator("#calmMessage")).not().isEmpty();
        }
    }

    @Test
    void whoMayNotConsentIsSentAwayKindlyAndNothingIsKept() {
        var link = askedByAna("Young");
        try (var client = Person.onPhone()) {
            var page = client.open(link);
            page.locator("input[name=RECORD][value=yes]").check();
            page.locator("#answer").click();
            assertThat(page.locator("#ofAgeMessage")).containsText("Only somebody who is of age");
            Pictures.of(client, "consent-able");
            ConsentOnPage.assure(page);
            page.locator("#code").fill("111111");
            page.locator("#answer").click();
            assertThat(page.locator("#codeMessage")).containsText("easy to guess");
            page.locator("input[name=calm][value=no]").check();
            page.locator("#answer").click();
            assertThat(page.locator("#later")).containsText("Then not today");
            Pictures.of(client, "consent-later");

            page.locator("input[name=RECORD][value=yes]").check();
            ConsentOnPage.assure(page);
            page.locator("input[name=ofAge][value=no]").check();
            page.locator("#answer").click();
            assertThat(page.locator("h1")).hasText("Everything is stopped");
            client.look();
        }
        try (var ana = Person.atDesk().signIn(ANA)) {
            assertThat(ana.open("/privacy/clients").locator("#clients")).not().containsText("Young");
        }
    }

    private static String askedByAna(String alias) {
        try (var ana = Person.atDesk().signIn(ANA)) {
            return ConsentOnPage.askedBy(ana, alias);
        }
    }
}
