package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.attune.privacy.ConsentScope;
import org.attune.testing.Person;

/** How consent comes about on the pages: a coach asks, the client answers by the link alone. */
public final class ConsentOnPage {

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
        page.locator("#answer").click();
        assertThat(page.locator(".allowed li")).hasCount(scopes.length);
    }
}
