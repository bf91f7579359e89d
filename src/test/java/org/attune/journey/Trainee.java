package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.attune.curriculum.web.CheckOnPage;
import org.attune.testing.BerlinDay;
import org.attune.testing.Person;

/** What a trainee does between the first lesson and the certificate. */
final class Trainee {

    private final Person ana;
    private final Page page;

    Trainee(Person ana) {
        this.ana = ana;
        this.page = ana.page();
    }

    /** Comes to learn: reads, fails the check once, sees what to revisit, passes. */
    void learns() {
        ana.open("/curriculum/module?id=M03");
        page.getByText("Begin with the first lesson").click();
        for (int lesson = 1; lesson <= 4; lesson++) {
            assertThat(page).hasURL(Pattern.compile(".*lesson=M03-L" + lesson));
            page.getByText("I have read this").click();
        }
        ana.open("/curriculum/check?module=M03");
        page.getByText("Begin the check").click();
        new CheckOnPage(page).answerAll(false);
        page.getByText("Hand in my answers").click();
        assertThat(page.locator(".revisit li.card").first()).containsText("Go back to");
        ana.open("/curriculum/check?module=M03");
        page.getByText("Try the check again").click();
        new CheckOnPage(page).answerAll(true);
        page.getByText("Hand in my answers").click();
        assertThat(page.locator("#verdict")).containsText("Passed");
    }

    /** Comes to practise: plays the scene to its end and answers the feedback. */
    void practises() {
        ana.open("/practice/scenario?id=m03-s2");
        page.locator("#beginForm button").click();
        page.waitForURL("**/practice/run?id=*");
        var replies = page.locator(".replies .reply");
        for (int turn = 1; replies.count() > 0; turn++) {
            assertThat(page.locator(".replies")).not().hasAttribute("aria-busy", "true");
            replies.first().click();
            assertThat(page.locator(".talk > li")).hasCount(turn + 1);
        }
        page.getByText("Step out and read my feedback").click();
        ana.look();
        page.locator("textarea").nth(0).fill("The silence after he said it.");
        page.locator("textarea").nth(1).fill("I will wait before I offer a thought.");
        page.getByText("Keep my answers").click();
        assertThat(page.locator("dd.answer")).hasCount(2);
    }

    /** Uploads the session and waits until it can be heard; tells the recording's id. */
    String uploads(String alias, Path file) {
        ana.open("/recording/upload");
        page.locator("#client").selectOption(alias);
        page.locator("#sessionOn").fill(BerlinDay.today().toString());
        page.locator("#names").check();
        page.locator("#continue").click();
        page.locator("#file").setInputFiles(file);
        page.waitForURL("**/recording/recording?id=*");
        assertThat(page.locator("[data-player]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        ana.look();
        return page.url().replaceAll(".*id=", "");
    }

    /** Rates the own session first, then hands it to the supervisor. */
    void ratesAndSubmits(String recording) {
        ana.open("/review/self?recording=" + recording);
        new SheetOnPage(page).rateEverything("THREE");
        page.locator("#lock").click();
        assertThat(page.locator("#submit")).isVisible();
        ana.look();
        page.locator("#submit").click();
        assertThat(page.locator("#withdraw")).isVisible();
    }

    /** Reads the feedback, jumps to a moment, and answers with a goal. */
    void answersFeedback() {
        ana.open("/today/today");
        page.locator("#yours")
                .getByText("Read", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL("**/review/feedback?id=*");
        ana.look();
        page.locator("[data-seek]").first().click();
        page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('audio,video').currentTime > 1"));
        page.locator("input[name='answer']").first().check();
        page.locator("#goal").fill("Wait three seconds after a feeling.");
        page.locator("#sendAnswer").click();
        assertThat(page.locator("#answered")).containsText("Wait three seconds after a feeling.");
    }

    /** Looks at the path and asks for the decision. */
    void asksForTheDecision() {
        ana.open("/certification/programme");
        ana.picture("journey-programme");
        page.locator("[id$='ask']").click();
        assertThat(page.locator("[id$='asked']")).isVisible();
        ana.look();
    }

    /** The tombstone behind a recording whose client has stopped. */
    void findsOnlyATombstone(String recording) {
        ana.open("/recording/recording?id=" + recording);
        assertThat(page.locator("#erased")).isVisible();
        assertThat(page.locator("[data-player]")).hasCount(0);
        ana.open("/certification/programme");
    }
}
