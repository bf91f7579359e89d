package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.RECORD;

import org.attune.testing.BerlinDay;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A client complains, the school answers; the school announces a new owner and calls it off. */
class PrivacySchoolPageIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

    @Test
    void aComplaintIsAnsweredOnTheClientsPage() {
        String link;
        try (var ana = Person.atDesk().signIn(ANA)) {
            link = ConsentOnPage.askedBy(ana, "Complaint");
        }
        try (var client = Person.onPhone();
                var admin = Person.atDesk().signIn("admin@demo.test")) {
            ConsentOnPage.agreedBy(client, link, RECORD);
            var page = client.page();
            page.locator("section[aria-labelledby=complain] summary").click();
            page.locator("#sendComplaint").click();
            assertThat(page.locator("#complaintMessage")).containsText("write a few words");
            page.locator("#complaint").fill("The recording went on after I said stop.");
            page.locator("#sendComplaint").click();
            assertThat(page.locator("#complaints")).containsText("waits for an answer");

            assertThat(admin.open("/today/today").locator("main")).containsText("A client has complained");
            var school = admin.open("/privacy/school");
            var mine = school.locator(".complaint")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("went on after"));
            mine.locator("button").click();
            school.locator("#sendAnswer").click();
            assertThat(school.locator("#answerMessage")).containsText("write a few words");
            school.locator("#answer").fill("We are sorry. It was erased.");
            Pictures.of(admin, "school");
            school.locator("#sendAnswer").click();
            assertThat(school.locator("#pageMessages")).containsText("The answer is on");

            client.open(link);
            assertThat(page.locator("#complaints")).containsText("We are sorry");
            Pictures.of(client, "consent-complaint");
        }
    }

    @Test
    void aNewOwnerIsAnnouncedAndCalledOff() {
        String link;
        try (var coach = Person.atDesk().signIn("trainee@other.test")) {
            link = ConsentOnPage.askedBy(coach, "Owned");
        }
        try (var admin = Person.onPhone().signIn("admin@other.test");
                var client = Person.inGerman()) {
            var asked = client.open(link);
            assertThat(asked.locator("#newOwner")).hasCount(0);
            var page = admin.open("/privacy/school");
            page.locator("#newOwner").fill("Nordwind");
            page.locator("#ownerDay").fill("2020-01-01");
            page.locator("#announce").click();
            assertThat(page.locator("#ownerDayMessage")).containsText("14 days ahead");
            page.locator("#ownerDay").fill(BerlinDay.today().plusDays(20).toString());
            page.locator("#announce").click();
            assertThat(page.locator("#announced")).containsText("Announced: Nordwind");
            Pictures.of(admin, "school-owner");

            asked.locator("input[name=RECORD][value=yes]").check();
            ConsentOnPage.answer(asked);
            assertThat(asked.locator("#pageMessages")).containsText("noch nicht gesagt");
            assertThat(asked.locator("#newOwner")).containsText("Nordwind");
            Pictures.of(client, "consent-new-owner");
            ConsentOnPage.answer(asked);
            assertThat(asked.locator(".allowed li")).hasCount(1);
            page.locator("#callOff").click();
            assertThat(page.locator("#announced")).hasCount(0);
        }
    }
}
