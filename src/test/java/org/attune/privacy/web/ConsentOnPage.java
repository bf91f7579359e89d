package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.attune.privacy.ConsentScope;
import org.attune.testing.Person;

/** How consent comes about on the pages: a coach asks, the client answers by the link alone. */
public final class ConsentOnPage {

    /** What every client of the tests chooses. */
    public static final String CODE = "River stone 42";

    private ConsentOnPage() {}

    /** Enters a client by alias and asks for consent; tells the link to hand over. */
    public static String askedBy(Person coach, String alias) {
        var page = coach.open("/privacy/clients");
        page.locator("#alias").fill(alias);
        page.locator("#adult").check();
        page.locator("#calm").check();
        page.locator("#add").click();
        page.locator("#send").click();
        coach.look();
        var link = page.locator("#handOver").inputValue();
        return link.substring(link.indexOf("/privacy"));
    }

    /** Answers yes to the scopes named and leaves the others open, which counts as no. */
    public static void agreedBy(Person client, String link, ConsentScope... scopes) {
        var page = client.open(link);
        for (var scope : scopes) {
            page.locator("input[name='" + scope + "'][value='yes']").check();
        }
        answer(page);
        assertThat(page.locator(".allowed li")).hasCount(scopes.length);
    }

    /** Opens the page once more from another device, with the code that was chosen. */
    public static Page comesBack(Person client, String link) {
        var page = client.open(link);
        page.locator("#code").fill(CODE);
        page.locator("#enter").click();
        return page;
    }

    /** Saves the answers; a first yes also says who may give it, and chooses the code. */
    public static void answer(Page page) {
        assure(page);
        page.locator("#answer").click();
    }

    /** Fills in what goes with a yes that does not stand yet. */
    public static void assure(Page page) {
        if (page.locator("input[name=ofAge]").count() > 0) {
            page.locator("input[name=ofAge][value=yes]").check();
            page.locator("input[name=calm][value=yes]").check();
        }
        if (page.locator("#answerForm #code").count() > 0) {
            page.locator("#code").fill(CODE);
        }
    }
}
