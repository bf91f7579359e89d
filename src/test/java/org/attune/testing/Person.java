package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody at a browser of their own. Each page they visit through here is checked by axe (WCAG 2.2 AA), and anything
 * the browser complains about (script errors, refused scripts or styles) fails the test.
 */
public final class Person implements AutoCloseable {

    public static final String PASSWORD = "attune-demo";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final AtomicInteger LAST = new AtomicInteger();

    private static final String FORK = System.getProperty("surefire.forkNumber", "1") + "-";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(NewContextOptions options) {
        context = Browser.get().newContext(options.setBaseURL(address()).setTimezoneId(BerlinDay.ZONE.getId()));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** At a desk, 1440 pixels wide. */
    public static Person atDesk() {
        return new Person(new NewContextOptions().setViewportSize(1440, 900));
    }

    /** With a phone, 390 pixels wide. */
    public static Person onPhone() {
        return new Person(new NewContextOptions().setViewportSize(390, 844));
    }

    /** With a phone whose browser asks for German. */
    public static Person inGerman() {
        return new Person(new NewContextOptions().setViewportSize(390, 844).setLocale("de-AT"));
    }

    private static String address() {
        return Running.demo().server().address().toString();
    }

    /** Is signed in from the first page on, without the way through the form. */
    public Person signIn(String email) {
        try {
            var session = new Visitor().signIn(email).session();
            context.addCookies(List.of(new Cookie("ATTUNE", session)
                    .setUrl(address())
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs in through the page, as people do. */
    public Person signInOnPage(String email) {
        page.navigate("/identity/sign-in");
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#signIn").click();
        page.waitForURL("**/today/today");
        return this;
    }

    /** Opens an address and looks at the page with axe. */
    public Page open(String path) {
        page.navigate(path);
        return look();
    }

    /** Looks at the page as it stands now with axe. */
    public Page look() {
        page.waitForLoadState(LoadState.LOAD);
        var violations = axe().analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as("accessibility of " + page.url())
                .isEmpty();
        return page;
    }

    /** One pass inside the page: only faults are brought back, and no second page opens to put frames together. */
    private AxeBuilder axe() {
        var faults = new AxeRunOptions();
        faults.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(faults).withTags(RULES);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Keeps a picture of the whole page for a person to look at, when asked for: {@code mvn verify -Dattune.pictures}. */
    public void picture(String name) {
        if (Boolean.getBoolean("attune.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(place(name + ".png")));
        }
    }

    private static Path place(String file) {
        return Running.build().resolve(Path.of("pictures", file));
    }

    @Override
    public void close() {
        // What the person saw when the test ended, well or badly.
        page.screenshot(new Page.ScreenshotOptions().setPath(place("last-" + FORK + LAST.incrementAndGet() + ".png")));
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
