package org.attune.privacy.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;

/** A coach at a desk and a client who has nothing but a link. */
abstract class ClientOnPages {

    static final String ANA = NewPeople.trainee("Ana Petrović");

    static void refused(Page page, String alias, String why) {
        page.locator("#alias").fill(alias);
        page.locator("#add").click();
        assertThat(page.locator("#aliasMessage")).containsText(why);
        assertThat(page.locator("#alias")).hasValue(alias);
    }

    static void choose(Page page, String scope, String answer) {
        radio(page, scope, answer).check();
    }

    static com.microsoft.playwright.Locator radio(Page page, String scope, String answer) {
        return page.locator("input[name=" + scope + "][value=" + answer + "]");
    }

    /** The coach enters a client and reads the link that is shown once. */
    static String linkFor(String alias) {
        try (var ana = Person.atDesk().signIn(ANA)) {
            var page = clientOf(ana, alias);
            page.locator("#send").click();
            var link = page.locator("#handOver").inputValue();
            ana.look();
            pictures(ana, "client-link");
            return link.substring(link.indexOf("/privacy"));
        }
    }

    static Page clientOf(Person coach, String alias) {
        var page = coach.open("/privacy/clients");
        page.locator("#alias").fill(alias);
        page.locator("#adult").check();
        page.locator("#calm").check();
        page.locator("#add").click();
        assertThat(page.locator("h1")).hasText(alias);
        return page;
    }

    /** As it stands, at the smallest width, and in the dark. */
    static void pictures(Person person, String name) {
        var page = person.page();
        person.picture(name);
        var size = page.viewportSize();
        page.setViewportSize(320, 700);
        org.assertj.core.api.Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling of " + name + " at 320 px")
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        person.picture(name + "-320-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
