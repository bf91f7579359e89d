package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Novelty;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** What there is to study: in the order of a programme, beside it, and where one left. */
class StudyPageIT {

    private static final String LEARN = "/curriculum/learn";
    private static final String LESSON = "/curriculum/lesson?module=M01&lesson=M01-L1";
    private static final int MODULES = 13;
    private static final int LESSONS = 52;

    @Test
    void everyModuleAndEveryLessonOpens() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana"))) {
            var modules = links(ana.open(LEARN), "main a[href*='curriculum/module?id=']");
            assertThat(modules).hasSize(MODULES);
            var novelty = new Novelty();
            int lessons = 0;
            for (var module : modules) {
                ana.page().navigate(module);
                for (var lesson : links(novelty.look(ana), ".lessons a")) {
                    ana.page().navigate(lesson);
                    novelty.look(ana);
                    assertThat(ana.page()
                                    .locator("article.lesson .lesson-prose")
                                    .first())
                            .isVisible();
                    lessons++;
                }
            }
            assertThat(lessons).isEqualTo(LESSONS);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String selector) {
        return ((List<String>) page.locator(selector).evaluateAll("all => all.map(one => one.href)"))
                .stream().distinct().toList();
    }

    @Test
    void theFullProgrammeOpensItsModulesInOrder() throws SQLException {
        var email = NewPeople.learner("Mira Sandoval");
        try (var mira = Person.atDesk().signIn(email)) {
            var page = mira.open(LEARN);
            mira.picture("learn-full-new-desk");
            assertThat(page.locator("#open")).isHidden();
            assertThat(page.locator("#waiting li")).hasCount(MODULES);
            assertThat(page.locator("#waiting")).containsText("First comes: Sign the three statements.");

            page.navigate("/curriculum/lesson?module=M01&lesson=M01-L1");
            assertThat(page).hasURL(Pattern.compile(".*/curriculum/module\\?id=M01"));
            assertThat(page.locator("#needs")).containsText("Sign the three statements");
            mira.look();

            page.getByText("Sign the three statements", new Page.GetByTextOptions().setExact(true))
                    .click();
            mira.look();
            mira.picture("statements-desk");
            mira.open("/certification/programme");
            assertThat(page.locator("main"))
                    .containsText(
                            "Still to sign: How I behave; What stays between us; What I offer, and what I do not.");
            mira.open("/curriculum/statements");
            for (int left = 3; left > 0; left--) {
                assertThat(page.locator(".statement button")).hasCount(left);
                page.locator(".statement button").first().click();
            }
            assertThat(page.getByText("You have signed all of them.")).isVisible();

            mira.open(LEARN);
            mira.picture("learn-full-desk");
            assertThat(page.locator("#open li.card")).hasCount(5);
            assertThat(page.locator("#waiting"))
                    .containsText("Opens when you have passed Trust, rapport and agreements (M01)");
            mira.open("/certification/programme");
            assertThat(page.locator(".requirement")).hasCount(21);
            mira.picture("path-full-desk");
            assertThat(Statements.of(page, "/today/today")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, LEARN)).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, "/certification/programme")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, "/curriculum/module?id=M09")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, LESSON)).isLessThanOrEqualTo(Statements.BUDGET);
        }
        try (var mira = Person.onPhone().signIn(email)) {
            var page = mira.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            mira.open("/certification/programme");
            mira.picture("path-full-phone-dark");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            mira.open(LEARN);
            mira.picture("learn-full-phone-dark");
        }
    }

    @Test
    void aLessonGoesOnWhereItWasLeftOnAnotherDevice() {
        var email = NewPeople.trainee("Noa");
        try (var noa = Person.atDesk().signIn(email)) {
            var page = noa.open(LESSON);
            page.waitForResponse(
                    response -> response.request().method().equals("POST")
                            && response.request().postData().contains("paragraph"),
                    () -> page.locator(".lesson-prose > *").nth(14).evaluate("one => one.scrollIntoView(true)"));
        }
        try (var noa = Person.onPhone().signIn(email)) {
            var page = noa.open(LEARN);
            assertThat(page.locator("#resume")).containsText("Lesson 1 of Trust, rapport and agreements");
            noa.picture("learn-resume-phone");
            page.getByText("Continue").click();
            assertThat(page.locator("#leftHere")).isVisible();
            assertThat(page.locator("#leftHere")).isInViewport();
            assertThat((int) page.evaluate("Math.round(window.scrollY)")).isPositive();
            noa.look();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/left-here-phone.png")));
        }
    }
}
