package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import java.sql.SQLException;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** Somebody widens an answer in the database: client and operator see it, and only the client can mend it. */
class PrivacyRecordsPageIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

    @Test
    void aChangedRecordRestsUntilTheClientAnswersAgain() throws SQLException {
        String link;
        try (var ana = Person.atDesk().signIn(ANA)) {
            link = ConsentOnPage.askedBy(ana, "Proof");
        }
        try (var client = Person.onPhone();
                var operator = Person.atDesk().signIn("admin@demo.test")) {
            ConsentOnPage.agreedBy(client, link, RECORD);
            widenTheLatestAnswer();

            var page = client.open(link);
            assertThat(page.locator("#rests")).containsText("does not match");
            Pictures.of(client, "consent-rests");

            var records = operator.open("/today/today");
            assertThat(records.locator("main")).containsText("do not prove themselves");
            records.navigate("/privacy/records");
            assertThat(records.locator("#doubted li").first()).containsText("Consent");
            Pictures.of(operator, "records");
            records.locator("#doubted button").last().click();
            assertThat(records.locator("#pageMessages")).containsText("still does not prove itself");

            page.bringToFront(); // A window that lay behind another may draw nothing, and so never stand still.
            page.locator("input[name='" + RECORD + "'][value='yes']").check();
            page.locator("input[name='" + SUPERVISOR + "'][value='no']").check();
            ConsentOnPage.answer(page);
            assertThat(page.locator(".allowed li")).hasCount(1);
            assertThat(page.locator("#rests")).hasCount(0);
            assertThat(operator.open("/privacy/records").locator("main"))
                    .containsText("All records of consent prove themselves");
            Pictures.of(operator, "records-none");
        }
    }

    private static void widenTheLatestAnswer() throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE privacy_grant SET scopes = 'RECORD SUPERVISOR' ORDER BY id DESC LIMIT 1");
        }
    }
}
