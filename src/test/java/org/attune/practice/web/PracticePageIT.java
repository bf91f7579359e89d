package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A scene from its content notes to the answered feedback, as a trainee meets it. */
class PracticePageIT {

    private static final String SCENE = "/practice/scenario?id=m03-s2";
    private static final String THOUGHT = "Two questions. Pick the easy one.";
    private static final Pattern PRESSING =
            Pattern.compile("how do you feel about being here|Have you been able to look at anything else");

    @Test
    void aSceneEndsWithFeedbackThatOpensTheNextOne() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Levi"))) {
            var page = begin(noa);
            noa.look();
            int turns = playToTheEnd(page);
            assertThat(page.locator(".talk")).not().containsText(THOUGHT); // Kept back while the scene runs.
            noa.look();
            noa.picture("practice-scene-over");
            page.getByText("Step out and read my feedback").click();
            assertThat(page).hasURL(Pattern.compile(".*/practice/debrief\\?id=\\d+"));
            noa.look();
            noa.picture("practice-debrief-desk");
            assertThat(page.locator(".thoughts")).containsText(THOUGHT);
            everyChoiceStandsInTheReport(page, turns);
            noa.look();

            noa.open("/practice/practise");
            assertThat(page.locator(".comes-first")).containsText("Read and answer your feedback");
            noa.open(SCENE);
            assertThat(page.getByText("Begin the scene")).hasCount(0);

            page.getByText("Read my feedback").click();
            page.locator("textarea").nth(0).fill("I filled the pause <b>too</b> soon.");
            page.getByText("Keep my answers").click();
            assertThat(page.locator(".ui-message-error")).hasText("Please write a few words here. They are for you.");
            assertThat(page.locator("textarea").nth(0)).hasValue("I filled the pause <b>too</b> soon.");
            page.locator("textarea").nth(1).fill("The one after the thank you.");
            page.getByText("Keep my answers").click();
            assertThat(page.locator("dd.answer").first()).hasText("I filled the pause <b>too</b> soon.");
            noa.look();

            noa.open(SCENE);
            assertThat(page.getByText("Begin the scene")).isVisible();
        }
    }

    @Test
    void anOldPageSaysNothingAndShowsWhereTheSceneStands() {
        try (var ana = Person.onPhone().signIn(NewPeople.trainee("Ana Petrović"))) {
            var page = begin(ana);
            var secondTab = ana.context().newPage();
            secondTab.navigate(page.url());
            replies(page).first().click();
            assertThat(page.locator(".talk > li")).hasCount(2);
            ana.look();
            ana.picture("practice-scene-phone");

            replies(secondTab).last().click();

            assertThat(secondTab.getByText("That moment has passed")).isVisible();
            assertThat(secondTab.locator(".talk > li")).hasCount(2);
            secondTab.getByText("Leave the scene").click();
            assertThat(secondTab.getByText("Nothing was noted")).isVisible();
        }
    }

    @Test
    void aRunThatIsNotThereIsNotFound() {
        try (var ana = Person.atDesk().signIn("trainee@demo.test")) {
            assertThat(ana.page().navigate("/practice/run?id=999999").status()).isEqualTo(404);
            assertThat(ana.page().navigate("/practice/debrief?id=abc").status()).isEqualTo(404);
            assertThat(ana.page().navigate("/practice/scenario?id=nothing").status())
                    .isEqualTo(404);
        }
    }

    private static Page begin(Person person) {
        var page = person.open(SCENE);
        page.locator("#beginForm button").click();
        page.waitForURL("**/practice/run?id=*");
        return page;
    }

    private static Locator replies(Page page) {
        return page.locator(".replies .reply");
    }

    /** Tells how many replies there were; two questions in one and an early fix are among them. */
    private static int playToTheEnd(Page page) {
        int turn = 0;
        while (replies(page).count() > 0) {
            assertThat(page.locator(".replies")).not().hasAttribute("aria-busy", "true");
            var press = replies(page).filter(new Locator.FilterOptions().setHasText(PRESSING));
            (press.count() > 0 ? press.first() : replies(page).nth(turn % 3)).click();
            turn++;
            assertThat(page.locator(".talk > li")).hasCount(turn + 1);
        }
        return turn;
    }

    private static void everyChoiceStandsInTheReport(Page page, int turns) {
        page.getByText("Read the whole conversation again").click();
        assertThat(page.locator(".choice-made")).hasCount(turns);
        var fix = page.locator(".choice-made")
                .filter(new Locator.FilterOptions().setHasText("Have you been able to look at anything else"))
                .first();
        assertThat(fix.locator(".mark-slip")).containsText("Early fix");
        assertThat(page.locator(".mark-shown").first()).isVisible();
        fix.locator("details.others summary").click();
        assertThat(fix.locator("details.others li").first()).isVisible();
    }
}
