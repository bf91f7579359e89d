package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** A plan agreed by two people, a scene that rests, and two runs side by side. */
class PlanPageIT {

    private static final String PRACTISE = "/practice/practise";

    @Test
    void aPlanIsAgreedByTwoPeople() throws SQLException {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Plan"));
                var marta = Person.onPhone().signIn("supervisor@demo.test")) {
            var page = ana.open("/practice/goals");
            page.locator("#text").fill("Reflect before asking");
            page.locator("#about").selectOption("LST-1");
            page.locator("#set").click();
            page.getByText("Plan how to practise this").click();
            page.waitForURL("**/practice/plan?goal=*");
            ana.look();
            DrillPageIT.pictures(ana, "plan-pick");
            page.locator("#note").fill("Is one scene enough?");
            page.locator("#propose").click();
            assertThat(page.getByText("Marta Lindqvist is looking at what you proposed."))
                    .isVisible();
            ana.look();

            var theirs = marta.open("/today/today");
            theirs.locator("#yours li")
                    .filter(new Locator.FilterOptions().setHasText("Ana Plan"))
                    .locator("a")
                    .first()
                    .click();
            theirs.waitForURL("**/practice/plan?goal=*");
            marta.look();
            marta.picture("plan-supervisor-phone");
            theirs.locator("#planForm input[type=checkbox]").nth(1).uncheck();
            theirs.locator("#note").fill("Begin with one drill.");
            theirs.locator("#propose").click();
            assertThat(theirs.getByText("Ana Plan is looking at what you proposed."))
                    .isVisible();

            page.reload();
            assertThat(page.getByText("Begin with one drill.")).isVisible();
            page.locator("#agree").click();
            assertThat(page.getByText("You and Marta Lindqvist have agreed on this plan."))
                    .isVisible();
            ana.look();
            DrillPageIT.pictures(ana, "plan-agreed");
            for (var path : List.of(PRACTISE, "/practice/drills", page.url().replaceFirst("https?://[^/]+", ""))) {
                assertThat(Statements.of(page, path)).as(path).isLessThanOrEqualTo(Statements.BUDGET);
            }
        }
    }

    @Test
    void aSceneRestsAndTwoRunsAreSeenSideBySide() throws SQLException {
        var noas = NewPeople.trainee("Noa Twice");
        try (var noa = Person.atDesk().signIn(noas)) {
            var page = begin(noa);
            replies(page).first().click();
            assertThat(page.locator(".talk > li")).hasCount(2);
            var latest = page.locator("#latest").textContent();
            page.locator("#pause").click();
            assertThat(page.getByText("The scene rests")).isVisible();
            assertThat(replies(page)).hasCount(0);
            noa.look();
            DrillPageIT.pictures(noa, "scene-rest");
            page.locator("[id='signOutForm:signOut']").click();
            page.waitForURL(Pattern.compile(".*sign-in.*"));
            noa.signIn(noas);
            noa.open(PRACTISE);
            page.locator(".comes-first a").click();
            assertThat(page.getByText("The scene rests")).isVisible();
            page.locator("#resume").click();
            assertThat(replies(page).first()).isVisible();
            assertThat(page.locator("#latest")).hasText(latest);
            playOn(page, 2, 0);
            answer(noa);
            begin(noa);
            playOn(page, 1, 1);
            answer(noa);
            page.getByText("Read the whole conversation again").click();
            assertThat(page.locator(".mark-shown").first()).isVisible();
            noa.look();
            DrillPageIT.pictures(noa, "debrief-choices");
            page.getByText("Compare your runs of this scene").click();
            page.waitForURL("**/practice/compare?scenario=m03-s2");
            assertThat(page.locator("tr.parted")).hasCount(1);
            noa.look();
            DrillPageIT.pictures(noa, "compare");
            assertThat(Statements.of(page, "/practice/compare?scenario=m03-s2")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, PRACTISE)).isLessThanOrEqualTo(Statements.BUDGET);
        }
    }

    private static Page begin(Person person) {
        var page = person.open("/practice/scenario?id=m03-s2");
        page.locator("#beginForm button").click();
        page.waitForURL("**/practice/run?id=*");
        return page;
    }

    private static void answer(Person person) {
        var page = person.page();
        page.getByText("Step out and read my feedback").click();
        page.locator("textarea").nth(0).fill("One.");
        page.locator("textarea").nth(1).fill("Two.");
        page.getByText("Keep my answers").click();
        page.getByText("Play this scene again").waitFor();
    }

    private static Locator replies(Page page) {
        return page.locator(".replies .reply");
    }

    private static void playOn(Page page, int from, int which) {
        for (int turn = from; replies(page).count() > 0; turn++) {
            assertThat(page.locator(".replies")).not().hasAttribute("aria-busy", "true");
            int offered = replies(page).count();
            replies(page).nth(Math.min(which, offered - 1)).click();
            assertThat(page.locator(".talk > li")).hasCount(turn + 1);
        }
    }
}
