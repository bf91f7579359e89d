package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.attune.testing.BerlinDay;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;

/** What a supervisor does with a session that was handed over. */
final class Supervisor {

    private final Person marta;
    private final Page page;

    Supervisor(Person marta) {
        this.marta = marta;
        this.page = marta.page();
    }

    /** Finds the session on Today, listens, comments, rates, and releases; tells the review's id. */
    String reviews() {
        marta.open("/today/today");
        page.locator("#yours")
                .getByText("Open", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL("**/review/room?id=*");
        var review = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        assertThat(page.locator("#declared")).containsText("No AI tool prompted the coach");
        marta.look();
        comments("0:12", "", "STRENGTH", "You waited, and he went on by himself.");
        comments("0:20", "0:31", "SUGGESTION", "Stay here one turn longer.");
        comments("0:40", "", "NOTE", "To be taken away again.");
        takesAway("To be taken away again.");
        assertThat(page.locator("[data-lanes] .marker")).hasCount(2);
        heardABreachAndDidNotAfterAll();
        new SheetOnPage(page).rateEverything("FOUR");
        page.locator("#strength").fill("Your silence at twelve seconds let him finish.");
        page.locator("#strengthAt").fill("0:12");
        page.locator("#nextStep").fill("Reflect the feeling before the next question.");
        marta.picture("journey-room");
        page.locator("#release").click();
        page.waitForCondition(() -> page.locator("#release").count() == 0);
        marta.look();
        return review;
    }

    private void heardABreachAndDidNotAfterAll() {
        var card = page.locator("#breachCard");
        card.locator("summary").click();
        card.locator("[id$='note']").first().click();
        assertThat(card.locator(".state.danger")).hasCount(1);
        marta.look();
        marta.picture("journey-room-breach");
        card.locator("[id$='takeBack']").first().click();
        assertThat(card.locator(".state.danger")).hasCount(0);
    }

    private void comments(String start, String end, String lane, String words) {
        page.locator("[data-compose='moment']").click();
        page.locator("#start").fill(start);
        page.locator("#end").fill(end);
        page.locator("#lane").selectOption(lane);
        page.locator("#text").fill(words);
        page.locator("#saveMoment").click();
        assertThat(page.locator("[data-moments]")).containsText(words);
    }

    /** The button asks once more before a comment goes. */
    private void takesAway(String words) {
        var delete = page.locator("[data-moment]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("[data-remove]");
        delete.click();
        delete.click();
        assertThat(page.locator("[data-moments]")).not().containsText(words);
    }

    /** Signs an hour of supervision. */
    void signsAnHour(String email, String name) {
        marta.open("/logbook/supervision");
        var form = page.locator("#signedForm");
        form.locator("select").first().selectOption(String.valueOf(NewPeople.idOf(email))); // Names come twice.
        form.locator("[id$='day']").first().fill(BerlinDay.today().minusDays(1).toString());
        form.locator("[id$='start']").first().fill("10:00");
        form.locator("[id$='minutes']").first().fill("60");
        form.locator("[id$='logSigned']").click();
        assertThat(page.locator("#signed")).containsText(name);
        marta.look();
    }
}
