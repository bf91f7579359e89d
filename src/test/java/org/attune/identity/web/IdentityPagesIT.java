package org.attune.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.attune.testing.Guests;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Running;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Getting in, getting back in, and staying the only one who does. */
class IdentityPagesIT {

    private static final String INVITED = "Your place at";
    private static final String RESET = "Choose a new password";

    @Test
    void anInvitedPersonChoosesAPasswordOnceAndComesIn() {
        try (var admin = Person.atDesk().signIn("admin@demo.test");
                var bo = Person.onPhone()) {
            var email = Guests.newAddress("bo");
            Guests.invite(admin, "Bo", email, "Trainee");
            var link = Guests.linkFor(admin, email, INVITED);

            var page = bo.open(link);
            page.locator("#password").fill("password123");
            page.locator("#choose").click();
            assertThat(page.locator("#passwordMessage")).containsText("Many people use this password");
            bo.look();
            bo.picture("choose-password-phone");
            Guests.begin(bo, link, email, Guests.PASSWORD);

            assertThat(bo.open(link).locator("h1")).hasText("This link has done its work");
        }
    }

    @Test
    void aForgottenPasswordIsReplacedAndEveryOtherSessionEnds() {
        try (var admin = Person.atDesk().signIn("admin@demo.test");
                var cleo = Person.atDesk();
                var somewhereElse = Person.atDesk()) {
            var email = Guests.newAddress("cleo");
            Guests.invite(admin, "Cleo", email, "Trainee");
            Guests.begin(somewhereElse, Guests.linkFor(admin, email, INVITED), email, Guests.PASSWORD);

            var page = cleo.open("/identity/forgotten");
            page.locator("#email").fill(email);
            page.locator("#send").click();
            assertThat(page.locator("main")).containsText("If there is an account with this address");
            cleo.look();
            Guests.begin(cleo, Guests.linkFor(admin, email, RESET), email, "another pass phrase");

            somewhereElse.page().navigate("/identity/account");
            assertThat(somewhereElse.page()).hasURL(Pattern.compile(".*/identity/sign-in\\?to=.*"));
        }
    }

    @Test
    void anUnknownAddressGetsTheSameAnswer() {
        try (var somebody = Person.onPhone()) {
            var page = somebody.open("/identity/forgotten");
            page.locator("#email").fill("nobody@nowhere.test");
            page.locator("#send").click();

            assertThat(page.locator("main")).containsText("If there is an account with this address");
        }
    }

    @Test
    void anOldLinkSaysSoAndOffersTheNextStep() throws SQLException {
        try (var admin = Person.atDesk().signIn("admin@demo.test");
                var dora = Person.atDesk()) {
            var email = Guests.newAddress("dora");
            Guests.invite(admin, "Dora", email, "Trainee");
            var link = Guests.linkFor(admin, email, INVITED);
            letTimePass(email);

            var page = dora.open(link);

            assertThat(page.locator("h1")).hasText("This invitation has rested too long");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for a new link"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/identity/forgotten"));
        }
    }

    @Test
    void afterFiveWrongPasswordsOnlyThisAccountWaits() throws IOException, InterruptedException {
        var guesser = new Visitor();
        for (int i = 0; i < 5; i++) {
            guesser.trySignIn("no-such-person@demo.test", "guess " + i, Map.of());
        }
        try (var ana = Person.atDesk()) {
            var page = ana.open("/identity/sign-in");
            page.locator("#email").fill("no-such-person@demo.test");
            page.locator("#password").fill("guess again");
            page.locator("#signIn").click();
            assertThat(page.locator("#pageMessages")).containsText("Please wait");
            ana.look();
            ana.picture("sign-in-wait");

            page.locator("#email").fill("trainee@demo.test");
            page.locator("#password").fill(Person.PASSWORD);
            page.locator("#signIn").click();
            assertThat(page).hasURL(Pattern.compile(".*/today/today.*"));
        }
    }

    @Test
    void theSessionIsAnotherOneAfterSignIn() throws IOException, InterruptedException {
        var visitor = new Visitor().signIn("assessor@demo.test");
        var before = visitor.session();

        visitor.signIn("assessor@demo.test");

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signInLeadsOnlyToPagesOfOurOwn() throws IOException, InterruptedException {
        var response =
                new Visitor().trySignIn("assessor@demo.test", Person.PASSWORD, Map.of("to", "//evil.test/today/today"));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .startsWith(Running.demo().server().address().toString());
    }

    @Test
    void aFormSentAfterTheSessionEndedSaysThatNothingWasDone() throws IOException, InterruptedException {
        assertThat(new Visitor()
                        .send("/identity/account", Map.of("name", "Somebody"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/identity/expired");
        try (var rosa = Person.atDesk().signIn(NewPeople.trainee("Rosa"))) {
            typesAGoalIntoAnEndedSession(rosa);
            assertThat(rosa.look().locator("h1")).hasText("This page has rested too long");
            rosa.picture("expired-desk");
        }
    }

    @Test
    void wordsTypedIntoAnEndedSessionAreBackAfterSigningInAgain() {
        var email = NewPeople.trainee("Rosa");
        try (var rosa = Person.atDesk().signIn(email)) {
            var page = rosa.page();
            typesAGoalIntoAnEndedSession(rosa);
            page.locator("#again").click();
            signsInWhereThisLeads(page, email);
            assertThat(page).hasURL(Pattern.compile(".*/practice/goals\\?from=mail"));
            assertThat(page.locator("#text")).hasValue("Wait three seconds");
            assertThat(page.locator("main")).containsText("What you had typed is back");
            rosa.look();
            rosa.picture("typed-back-desk");

            page.navigate("/today/today");
            page.navigate("/practice/goals?from=mail");
            assertThat(page.locator("#text")).hasValue("");
        }
    }

    @Test
    void wordsTypedBySomebodyElseAreForgotten() {
        try (var rosa = Person.onPhone().signIn(NewPeople.trainee("Rosa"))) {
            var page = rosa.page();
            typesAGoalIntoAnEndedSession(rosa);
            page.locator("#again").click();
            signsInWhereThisLeads(page, NewPeople.trainee("Silvio"));
            assertThat(page).hasURL(Pattern.compile(".*/practice/goals\\?from=mail"));
            assertThat(page.locator("#text")).hasValue("");
        }
    }

    private static void typesAGoalIntoAnEndedSession(Person person) {
        var page = person.open("/practice/goals?from=mail");
        page.locator("#text").fill("Wait three seconds");
        person.context().clearCookies();
        page.locator("#set").click();
        page.waitForURL("**/identity/expired?to=*");
    }

    private static void signsInWhereThisLeads(Page page, String email) {
        page.waitForURL("**/identity/sign-in?to=*");
        page.locator("#email").fill(email);
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#signIn").click();
    }

    @Test
    void theSessionsCookieStaysWithTheBrowserAndWithOurPages() throws IOException, InterruptedException {
        var cookies = new Visitor()
                .trySignIn("assessor@demo.test", Person.PASSWORD, Map.of())
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void changingThePasswordNeedsTheCurrentOneAndKeepsThisSession() {
        try (var admin = Person.atDesk().signIn("admin@demo.test");
                var eli = Person.onPhone()) {
            var email = Guests.newAddress("eli");
            Guests.invite(admin, "Eli", email, "Trainee");
            Guests.begin(eli, Guests.linkFor(admin, email, INVITED), email, Guests.PASSWORD);

            var page = eli.open("/identity/account");
            page.locator("#current").fill("not this one");
            page.locator("#wanted").fill("another pass phrase");
            page.locator("#changePassword").click();
            assertThat(page.locator("#currentMessage")).containsText("not your current password");
            page.locator("#current").fill(Guests.PASSWORD);
            page.locator("#wanted").fill("another pass phrase");
            page.locator("#changePassword").click();
            assertThat(page.locator("#pageMessages")).containsText("Your password is changed");
            eli.look();
            eli.picture("account-phone");

            assertThat(eli.open("/identity/outbox").locator("main")).containsText("was changed");
        }
    }

    /** Eight days, without waiting for them. */
    private static void letTimePass(String email) throws SQLException {
        try (var connection = NewPeople.database();
                var update = connection.prepareStatement(
                        "UPDATE identity_password_link SET expires_at = expires_at - INTERVAL 8 DAY"
                                + " WHERE account_id = (SELECT id FROM identity_account WHERE email = ?)")) {
            update.setString(1, email);
            update.executeUpdate();
        }
    }
}
