package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** What a client decides besides recordings, what they can read about their data, and the copy they take. */
class PrivacyTermsPageIT {

    private static final String ANA = NewPeople.trainee("Ana Petrović");

    @Test
    void theLogASponsorAndALetterAreAnsweredForThemselves() {
        var link = askedByAna("Terms");
        try (var ana = Person.atDesk().signIn(ANA);
                var client = Person.onPhone()) {
            var page = ana.open("/privacy/clients");
            page.getByText("Terms").click();
            page.locator("section[aria-labelledby=logHeading] summary").click();
            page.locator("#sender").fill("Nordwind Ltd");
            page.locator("#writtenOn").fill("2026-01-15");
            page.locator("#noteLetter").click();
            assertThat(page.locator("#signatoryMessage")).containsText("who signed it");
            page.locator("#signatory").fill("Eva Roth");
            page.locator("#noteLetter").click();
            assertThat(page.locator("#listed")).containsText("by a letter");
            page.locator("#sponsor").fill("Nordwind Ltd");
            page.locator("#nameSponsor").click();
            assertThat(page.locator("#sponsorState")).containsText("not answered yet");
            Pictures.of(ana, "client-terms");

            var own = client.open(link);
            assertThat(own.locator("#listedBy")).containsText("Eva Roth");
            assertThat(own.locator("#sponsorText")).containsText("nothing of what is said");
            own.locator("#saveSponsor").click();
            assertThat(own.locator("#sponsorAnswerMessage")).containsText("yes or no");
            own.locator("input[name=sponsorAnswer][value=yes]").check();
            own.locator("#saveSponsor").click();
            own.locator("input[name=listing][value=no]").check();
            own.locator("#saveListing").click();
            assertThat(own.locator("#listedBy")).hasCount(0);
            Pictures.of(client, "consent-terms");
            var data = client.open(link.replace("/consent?", "/data?"));
            assertThat(data.locator("main")).containsText("That Nordwind Ltd pays for the coaching");
            assertThat(data.locator("main")).containsText("Whether you may be listed");
            client.open(link);

            page.reload();
            assertThat(page.locator("#listed")).containsText("Stays off the list");
            assertThat(page.locator("#sponsorState")).containsText("agreed to these words");

            page.locator("#endSponsor").click();
            page.locator("#sponsor").fill("Suedwind plc");
            page.locator("#nameSponsor").click();
            own.locator("input[name=sponsorAnswer][value=yes]").check(); // Of the sponsor before.
            own.locator("#saveSponsor").click();
            assertThat(own.locator("#pageMessages")).containsText("Please read it again");
            assertThat(own.locator("#sponsorText")).containsText("Suedwind");
            page.reload();
            assertThat(page.locator("#sponsorState")).containsText("not answered yet");
        }
    }

    @Test
    void aClientReadsWhatIsKeptAndTakesItAlong() throws IOException {
        var link = askedByAna("Data");
        try (var client = Person.onPhone()) {
            ConsentOnPage.agreedBy(client, link, RECORD, OWN_REVIEW);
            var page = client.page();
            page.locator("#dataPage").click();
            assertThat(page.locator("main")).containsText("Ana Petrović, your coach");
            assertThat(page.locator("main")).containsText("No address of yours");
            Pictures.of(client, "consent-data");

            var zip = client.context()
                    .request()
                    .get(link.replace("/consent?", "/copy?zip=true&"))
                    .body();
            var names = new ArrayList<String>();
            try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    names.add(entry.getName());
                    Assertions.assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("Data", "AGREED");
                }
            }
            Assertions.assertThat(names).containsExactly("everything.json", "read-me.html");
        }
    }

    private static String askedByAna(String alias) {
        try (var ana = Person.atDesk().signIn(ANA)) {
            return ConsentOnPage.askedBy(ana, alias);
        }
    }
}
