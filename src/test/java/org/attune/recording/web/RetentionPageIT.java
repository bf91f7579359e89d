package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.attune.identity.Role;
import org.attune.privacy.web.ConsentOnPage;
import org.attune.privacy.web.Pictures;
import org.attune.shared.security.Secrets;
import org.attune.testing.BerlinDay;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** How long a recording is kept, on the pages of those whose it is. */
class RetentionPageIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

    @Test
    void theCoachChoosesTheClientShortensAndBothGetTheReceipt() throws SQLException {
        try (var ana = Person.atDesk().signIn(ANA);
                var client = Person.onPhone()) {
            var session = RecordedOnPage.by(ana);
            coachChooses(ana, session);
            clientShortens(client, session);

            var page = ana.open("/recording/recording?id=" + session.id());
            assertThat(page.locator("#erased")).containsText("Receipt for the deletion");
            page.locator("#erased a").click();
            assertThat(page.locator("main")).containsText("A client on it wished that it goes");
            assertThat(page.locator("pre.receipt")).containsText("SHA-256 of all lines above");
            Pictures.of(ana, "recording-receipt");
            var file = page.request()
                    .get(page.locator("a[href*='receipt.txt']").getAttribute("href"))
                    .text();
            int last = file.lastIndexOf('\n', file.length() - 2) + 1;
            Assertions.assertThat(file.substring(last)).contains(Secrets.digest(file.substring(0, last)));
        }
    }

    private static void coachChooses(Person ana, RecordedOnPage session) throws SQLException {
        var page = ana.open("/recording/recording?id=" + session.id());
        assertThat(page.locator("#goes")).containsText("in 180 days");
        page.locator("#otherDay summary").click();
        page.locator("#goesOn").fill(BerlinDay.today().plusYears(1).toString());
        page.locator("#chooseDay").click();
        assertThat(page.locator("#goesOnMessage")).containsText("It can be kept until a day from");
        page.locator("#goesOn").fill(BerlinDay.today().plusDays(40).toString());
        page.locator("#chooseDay").click();
        assertThat(page.locator("#goes")).containsText("in 40 days");
        Pictures.of(ana, "recording-retention");
        ana.open("/recording/recordings");
        assertThat(page.locator("ul.rows")).containsText("in 40 days");
        Pictures.of(ana, "recordings-retention");
        Assertions.assertThat(Statements.of(page, "/recording/recordings")).isLessThanOrEqualTo(Statements.BUDGET);
    }

    private static void clientShortens(Person client, RecordedOnPage session) {
        var page = ConsentOnPage.comesBack(client, session.link());
        assertThat(page.locator("#kept")).containsText("in 40 days");
        Pictures.of(client, "consent-kept");
        page.locator("#kept a").click();
        page.locator("#shorten").click();
        assertThat(page.locator("#dayMessage")).containsText("Please choose a day");
        page.locator("#day").fill(BerlinDay.today().plusDays(60).toString());
        page.locator("#shorten").click();
        assertThat(page.locator("#dayMessage")).containsText("Please choose a day from");
        page.locator("#day").fill(BerlinDay.today().plusDays(20).toString());
        Pictures.of(client, "kept-shorten");
        page.locator("#shorten").click();
        assertThat(page.locator("#kept")).containsText("in 20 days");
        page.locator("#kept a").click();
        page.locator("#day").fill(BerlinDay.today().toString());
        page.locator("#shorten").click();
        assertThat(page.locator("#saved")).isVisible();
        page.waitForCondition(() -> isWritten(page), new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(page.locator("pre.receipt")).containsText("the client wished this recording to go");
        Pictures.of(client, "kept-receipt");
    }

    /** A job deletes the files and writes the receipt. */
    private static boolean isWritten(Page page) {
        page.reload();
        return page.locator("pre.receipt").count() > 0;
    }

    @Test
    void theSchoolSetsHowLongRecordingsAreKept() {
        try (var lead = Person.onPhone().signIn(NewPeople.withRole("Nadia Haddad", Role.PROGRAMME_LEAD))) {
            var page = lead.open("/recording/rules");
            page.locator("#practiceUsual").fill("800");
            page.locator("#keepRetention").click();
            assertThat(page.locator("#practiceUsualMessage")).containsText("from 1 to 365");
            page.locator("#practiceUsual").fill("60");
            page.locator("#practiceLongest").fill("120");
            page.locator("#keepRetention").click();
            page.waitForURL("**kept=days");
            assertThat(page.locator("#practiceUsual")).hasValue("60");
            assertThat(page.locator("#practiceLongest")).hasValue("120");
            Pictures.of(lead, "retention-rules");
        }
    }
}
