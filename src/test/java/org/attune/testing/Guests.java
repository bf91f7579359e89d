package org.attune.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * People of a test's own, invited by the demo school's administrator, so that no test spoils another's account. Where
 * the invitation does not matter, {@link NewPeople} is quicker.
 */
public final class Guests {

    public static final String PASSWORD = "kettle moss violin";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Guests() {}

    /** An address nobody has yet. */
    public static String newAddress(String who) {
        return who + COUNT.incrementAndGet() + "@demo.test";
    }

    /**
     * Invites through the page.
     *
     * @param role as the page calls it
     */
    public static void invite(Person admin, String name, String email, String role) {
        var page = admin.open("/organization/invite");
        page.locator("#name").fill(name);
        page.locator("#email").fill(email);
        var roles = page.locator("#inviteForm");
        roles.getByLabel("Trainee", new Locator.GetByLabelOptions().setExact(true))
                .uncheck();
        roles.getByLabel(role, new Locator.GetByLabelOptions().setExact(true)).check();
        page.locator("#invite").click();
        page.waitForURL("**/organization/people?invited=1");
    }

    /** The link in the newest letter to an address, from the administrator's outbox; waits for the letter. */
    public static String linkFor(Person admin, String email, String subject) {
        var page = admin.page();
        var letter = page.locator(".letter", new Page.LocatorOptions().setHasText("To " + email))
                .filter(new Locator.FilterOptions().setHasText(subject));
        for (int i = 0; i < 30; i++) {
            page.navigate("/organization/outbox");
            if (letter.count() > 0) {
                return letter.first().locator("a").first().getAttribute("href");
            }
            page.waitForTimeout(500); // A job writes the letter.
        }
        throw new AssertionError("No letter to " + email + " about " + subject);
    }

    /** Chooses a password with a link and signs in. */
    public static void begin(Person guest, String link, String email, String password) {
        choose(guest, link, password);
        signIn(guest, email, password);
    }

    /** Chooses a password with a link. */
    public static void choose(Person guest, String link, String password) {
        var page = guest.open(link);
        page.locator("#password").fill(password);
        page.locator("#choose").click();
        page.waitForURL("**/identity/sign-in?chosen=true");
    }

    /** Signs in with a password of their own. */
    public static void signIn(Person guest, String email, String password) {
        var page = guest.open("/identity/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("#signIn").click();
        assertThat(page).hasURL(Pattern.compile(".*/today/today.*"));
    }
}
