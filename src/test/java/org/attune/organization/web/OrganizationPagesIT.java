package org.attune.organization.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.Guests;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The administrator brings people in, says who is what, and lets people go. */
class OrganizationPagesIT {

    @Test
    void aDoubleClickInvitesOnceAndANameIsOnlyText() {
        try (var admin = Person.atDesk().signIn("admin@demo.test")) {
            var email = Guests.newAddress("finn");
            var page = admin.open("/organization/invite");
            page.locator("#name").fill("<script>alert(1)</script> Finn");
            page.locator("#email").fill(email);
            page.locator("#invite").dblclick();
            page.waitForURL("**/organization/people?invited=1");

            page = admin.open("/organization/people?q=" + email);
            assertThat(page.locator("#countHeading")).hasText("One person");
            assertThat(page.locator(".rows")).containsText("<script>alert(1)</script> Finn");
            admin.picture("people-search-desk");

            page.navigate("/organization/outbox");
            assertThat(page.locator(".letter", new Page.LocatorOptions().setHasText("To " + email)))
                    .hasCount(1);
            admin.look();
        }
    }

    @Test
    void anAddressThatIsTakenIsRefusedWithoutSayingWhere() {
        try (var admin = Person.onPhone().signIn("admin@demo.test")) {
            var page = admin.open("/organization/invite");
            page.locator("#name").fill("Ana");
            page.locator("#email").fill("trainee@demo.test");
            page.locator("#invite").click();
            assertThat(page.locator("#emailMessage")).containsText("already among your people");
            page.locator("#email").fill("trainee@other.test");
            page.locator("#invite").click();
            assertThat(page.locator("#emailMessage")).containsText("Nobody can be invited with this address");
            assertThat(page.locator("#name")).hasValue("Ana");
            admin.look();
            admin.picture("invite-refused-phone");
        }
    }

    @Test
    void manyAreInvitedTogetherOrNobody() {
        try (var admin = Person.atDesk().signIn("admin@demo.test")) {
            var one = Guests.newAddress("gil");
            var page = admin.open("/organization/invite");
            page.locator("#guests").fill("Gil, " + one + "\nHana");
            page.locator("#inviteAll").click();
            assertThat(page.locator("#guestsMessage")).containsText("Line 2");
            admin.look();

            page.locator("#guests").fill("Gil, " + one + "\nHana <" + Guests.newAddress("hana") + ">");
            page.locator("#inviteAll").click();
            page.waitForURL("**/organization/people?invited=2");
        }
    }

    @Test
    void anAdministratorCannotBecomeASupervisorNorAppointThemselves() {
        try (var admin = Person.atDesk().signIn("admin@demo.test")) {
            openPerson(admin, "supervisor@demo.test");
            giveRole(admin, "Administrator");
            assertThat(admin.page().locator("#roleMessage")).containsText("cannot be supervisors or assessors");
            admin.look();
            admin.picture("person-separation");

            openPerson(admin, "admin@demo.test");
            giveRole(admin, "Trainee");
            assertThat(admin.page().locator("#pageMessages")).containsText("another administrator");
        }
    }

    @Test
    void aDayTooFarAwayIsRefusedWhereItWasTyped() {
        try (var admin = Person.atDesk().signIn("admin@demo.test")) {
            var page = openPerson(admin, "trainee@demo.test");
            page.locator("#supervisor").selectOption("Marta Lindqvist");
            page.locator("#supervisionFrom").fill("2099-01-01");
            page.locator("#giveSupervisor").click();

            assertThat(page.locator("#supervisionFromMessage")).containsText("within a year");
            assertThat(page.locator("#fromMessage")).isEmpty();
            admin.look();
        }
    }

    @Test
    void aSupervisorIsAppointedAndTheAppointmentEnds() {
        try (var admin = Person.onPhone().signIn("admin@demo.test")) {
            var email = Guests.newAddress("ida");
            Guests.invite(admin, "Ida", email, "Trainee");
            var page = openPerson(admin, email);
            page.locator("#supervisor").selectOption("Marta Lindqvist");
            page.locator("#giveSupervisor").click();
            assertThat(page.locator("#pageMessages")).containsText("is appointed");
            assertThat(page.locator("#supervisionForm")).containsText("Marta Lindqvist");
            admin.look();
            admin.picture("person-phone");

            page.getByLabel("End supervision by Marta Lindqvist now").click();
            assertThat(page.locator("#supervisionForm")).containsText("Nobody supervises this person");
        }
    }

    @Test
    void anEndedRoleAndAClosedAccountStopAtTheNextRequest() throws IOException, InterruptedException {
        try (var admin = Person.atDesk().signIn("admin@demo.test");
                var jon = Person.atDesk()) {
            var email = Guests.newAddress("jon");
            Guests.invite(admin, "Jon", email, "Administrator");
            Guests.begin(jon, Guests.linkFor(admin, email, "Your place at"), email, Guests.PASSWORD);
            assertThat(jon.open("/organization/people").locator("h1")).hasText("People");

            var page = openPerson(admin, email);
            page.getByLabel("End the role Administrator now").click();
            assertThat(page.locator("#pageMessages")).containsText("The role has ended");
            assertThat(jon.page().navigate("/organization/people").status()).isEqualTo(404);

            page.getByText("Close the account").click();
            page.locator("#close").click();
            assertThat(page.locator("#pageMessages")).containsText("The account is closed");
            jon.page().navigate("/today/today");
            assertThat(jon.page()).hasURL(Pattern.compile(".*/identity/sign-in.*"));
        }
    }

    @Test
    void thereIsNothingToSetUpOnceAnOrganizationExists() throws IOException, InterruptedException {
        assertThat(new Visitor().get("/organization/set-up").statusCode()).isEqualTo(404);
    }

    @Test
    void theOperatorHasGivenUpWorkTriedAgainAndReadsNothingOfIt() throws SQLException {
        var kinds = List.of("first-of-nobody", "second-of-nobody");
        for (var kind : kinds) {
            update(
                    "INSERT INTO shared_job (kind, payload, state, due_at, attempts, last_error, created_at) VALUES"
                            + " (?, 'canary', 'FAILED', NOW(6), 13, 'java.io.IOException at Post.java:7', NOW(6))",
                    kind);
        }
        try (var operator = Person.atDesk().signIn("admin@demo.test")) {
            var page = operator.open("/today/today");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Background work"))
                    .click();
            page.waitForURL("**/organization/work");
            var rows = page.locator("#givenUp li");
            assertThat(rows.first()).containsText("second-of-nobody");
            assertThat(rows.first()).containsText("given up after 13 tries");
            assertThat(rows.first()).containsText("java.io.IOException at Post.java:7");
            assertThat(page.content()).doesNotContain("canary");
            operator.look();
            operator.picture("work-given-up-desk");

            page.getByLabel("Try second-of-nobody again").dblclick();
            assertThat(page.locator("#pageMessages")).containsText("It is tried again");
            assertThat(page.locator("#givenUp")).not().containsText("second-of-nobody");
            assertThat(page.locator("#givenUp")).containsText("first-of-nobody");
            assertThat(page.locator("#now")).containsText("second-of-nobody");
            operator.look();
        } finally {
            for (var kind : kinds) {
                update("DELETE FROM shared_job WHERE kind = ?", kind);
            }
        }
        try (var operator = Person.onPhone().signIn("admin@demo.test")) {
            assertThat(operator.open("/organization/work").locator("#now")).containsText("waiting");
            operator.picture("work-phone");
        }
    }

    @Test
    void administratorsElsewhereHaveNoPlaceForTheOperator() throws IOException, InterruptedException {
        var foreign = new Visitor().signIn("admin@other.test");

        assertThat(foreign.get("/organization/work").statusCode()).isEqualTo(404);
        assertThat(foreign.get("/organization/people").body()).doesNotContain("/organization/work");
    }

    private static void update(String sql, String kind) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, kind);
            statement.executeUpdate();
        }
    }

    private static Page openPerson(Person admin, String email) {
        admin.page().navigate("/organization/people?q=" + email);
        admin.page().locator(".rows a").first().click();
        admin.page().waitForURL("**/organization/person?id=*");
        return admin.look();
    }

    private static void giveRole(Person admin, String role) {
        admin.page().locator("#role").selectOption(role);
        admin.page().locator("#giveRole").click();
    }
}
