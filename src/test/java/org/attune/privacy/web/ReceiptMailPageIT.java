package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** The receipt for a consent holds the sentences that were shown, and comes by mail when the client asks for it. */
class ReceiptMailPageIT {

    private static final String ONCE = "only.once.canary@client.test";

    @Test
    void aClientReadsTheSentencesAndHasTheReceiptSent() throws SQLException {
        String link;
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Petrović"))) {
            link = ConsentOnPage.askedBy(ana, "Mira");
        }
        try (var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
            var receipt = link.replace("/consent", "/receipt");
            var page = client.open(receipt);
            assertThat(page.locator(".wording")).hasCount(1);
            assertThat(page.locator(".wording")).containsText("Version 2, in English");
            assertThat(page.locator(".wording")).containsText("May your sessions with Ana Petrović be recorded?");
            page.locator("#mail").click();
            assertThat(page.locator("#addressMessage")).containsText("Please give an address");
            page.locator("#address").fill("nowhere");
            page.locator("#mail").click();
            assertThat(page.locator("#addressMessage")).not().isEmpty();
            Pictures.of(client, "receipt-mail");
            page.locator("#address").fill(ONCE);
            page.locator("#mail").click();
            assertThat(page.locator("#mailed")).isVisible();
            Pictures.of(client, "receipt-mailed");
            Assertions.assertThat(Statements.of(page, receipt)).isLessThanOrEqualTo(Statements.BUDGET);
        }
        Assertions.assertThat(count("shared_mail WHERE recipient = '" + ONCE + "' AND only_once"
                        + " AND body LIKE '%May your sessions with Ana%' AND body NOT LIKE '%link=%'"
                        + " AND body LIKE '%Version 2, in English%Nobody hears it unless you allow%'"))
                .isEqualTo(1);
        Assertions.assertThat(count("privacy_client c JOIN shared_mail m ON m.about = CONCAT('client:', c.id)"
                        + " WHERE m.recipient = '" + ONCE + "' AND c.sealed_address IS NOT NULL"))
                .isZero();
    }

    private static long count(String from) throws SQLException {
        try (var connection = NewPeople.database();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
