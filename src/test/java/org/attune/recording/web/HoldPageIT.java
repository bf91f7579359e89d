package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.attune.identity.Role;
import org.attune.privacy.ConsentScope;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.privacy.web.Pictures;
import org.attune.testing.BerlinDay;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** One asks that a recording is held, another confirms; its coach and its client read why. */
class HoldPageIT {

    private static final String REASON = "A court asked us to keep it until the hearing is over.";

    @Test
    void twoPeopleHoldARecordingAndThoseConcernedReadWhy() throws SQLException {
        try (var ana = Person.onPhone().signIn(NewPeople.trainee("Ana Petrović"));
                var lead = Person.atDesk().signIn(NewPeople.withRole("Nadia Haddad", Role.PROGRAMME_LEAD));
                var admin = Person.onPhone().signIn(NewPeople.withRole("Tom Berg", Role.ORGANIZATION_ADMIN));
                var client = Person.onPhone()) {
            var session = SessionOnPage.plannedBy(ana);
            var number = session.id();
            assertThat(ana.page().locator("#goes")).containsText("in 180 days");
            ask(lead, number);
            Pictures.of(lead, "holds-asked");

            var page = admin.open("/recording/holds");
            var hold = page.locator("section.hold").first();
            assertThat(hold).containsText(REASON);
            var more = Preparation.by(ana);
            more.consentOf("Nora", ConsentScope.RECORD, ConsentScope.OWN_REVIEW);
            var another = more.declared("Nora");
            ask(lead, another);
            hold.getByText("Confirm the hold").click();
            assertThat(holdOn(page, number)).containsText("Confirmed by Tom Berg");
            holdOn(page, another).getByText("Say no").click();
            assertThat(holdOn(page, another)).containsText("Not confirmed by Tom Berg");
            Pictures.of(admin, "holds-standing");
            Assertions.assertThat(Statements.of(page, "/recording/holds")).isLessThanOrEqualTo(Statements.BUDGET);

            assertThat(ana.open("/recording/recording?id=" + number).locator("#held"))
                    .containsText(REASON);
            Pictures.of(ana, "recording-held");
            var own = ConsentOnPage.comesBack(client, session.link());
            assertThat(own.locator("#kept .held")).containsText(REASON);
            Pictures.of(client, "consent-held");

            holdOn(page, number).getByText("Let it go").click();
            assertThat(holdOn(page, number)).containsText("Let go by Tom Berg");
            own.reload();
            assertThat(own.locator("#kept .held")).hasCount(0);
        }
    }

    private static Locator holdOn(Page page, String number) {
        return page.locator("section.hold", new Page.LocatorOptions().setHasText("Recording " + number));
    }

    private static void ask(Person lead, String number) {
        Page page = lead.open("/recording/holds");
        page.locator("#number").fill("999999999");
        page.locator("#reason").fill(REASON);
        page.locator("#endsOn").fill(BerlinDay.today().plusDays(90).toString());
        page.locator("#reviewOn").fill(BerlinDay.today().plusDays(120).toString());
        page.locator("#ask").click();
        assertThat(page.locator("#numberMessage")).containsText("no recording with this number");
        page.locator("#number").fill(number);
        page.locator("#ask").click();
        assertThat(page.locator("#reviewOnMessage")).containsText("Please choose a day from");
        assertThat(page.locator("#reason")).hasValue(REASON);
        page.locator("#reviewOn").fill(BerlinDay.today().plusDays(30).toString());
        page.locator("#ask").click();
        var hold = page.locator("section.hold").first();
        assertThat(hold).containsText("Recording " + number);
        assertThat(hold).containsText("Somebody else has to confirm it");
        assertThat(hold.getByText("Confirm the hold")).hasCount(0);
    }
}
