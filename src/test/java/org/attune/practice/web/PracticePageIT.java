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

    @Test
    void aSceneEndsWithFeedbackThatOpensTheNextOne() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Levi"))) {
            var page = begin(noa);
            noa.look();
            playToTheEnd(page);
            noa.look();
            noa.picture("practice-scene-over");
            page.getByText("Step out and read my feedback").click();
            assertThat(page).hasURL(Pattern.compile(".*/practice/debrief\\?id=\\d+"));
            noa.look();
            noa.picture("practice-debrief-desk");

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

    private static void playToTheEnd(Page page) {
        for (int turn = 1; replies(page).count() > 0; turn++) {
            assertThat(page.locator(".replies")).not().hasAttribute("aria-busy", "true");
            replies(page).nth(turn % 3).click();
            assertThat(page.locator(".talk > li")).hasCount(turn + 1);
        }
    }
}
