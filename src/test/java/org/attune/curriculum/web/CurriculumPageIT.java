package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** From the first lesson to the passed check, as a trainee meets it. */
class CurriculumPageIT {

    private static final String LEARN = "/curriculum/learn";
    private static final String MODULE = "/curriculum/module?id=M03";
    private static final String CHECK = "/curriculum/check?module=M03";
    private static final String CHOICE = ".question input[type=radio], .question input[type=checkbox]";
    private static final Pattern RESULT = Pattern.compile(".*/curriculum/check-result\\?attempt=\\d+");

    @Test
    void readsFailsRevisitsAndPasses() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Levi"));
                var ana = Person.atDesk().signIn(NewPeople.trainee("Ana"))) {
            var page = noa.open(LEARN);
            noa.picture("learn-desk");
            page.getByText("Active listening and reflective inquiry").click();
            noa.look();
            noa.picture("module-desk");
            readAllLessons(noa);

            noa.open(CHECK);
            assertThat(page.locator("p.tries"))
                    .containsText("3 tries are left. If you need another one, it opens as soon");
            page.getByText("Begin the check").click();
            answersSurviveASecondTab(noa);
            refusesWhileQuestionsAreOpen(noa);
            new CheckOnPage(page).answerAll(false);
            page.getByText("Hand in my answers").click();
            assertThat(page).hasURL(RESULT);
            noa.look();
            noa.picture("check-failed-desk");
            assertThat(page.locator("#verdict")).containsText("Not there yet");
            assertThat(page.locator(".revisit li.card").first()).containsText("Go back to");
            assertThat(page.getByText("2 tries are left")).isVisible();
            assertThat(page.locator("#verdict ~ p").first()).containsText("Much of this has not settled yet");
            assertThat(page.locator("p.tries")).containsText("The next one is open");
            assertThat(page.locator("p.tries")).containsText("your programme lead, who can grant a further one");
            var resultOfNoa = page.url();
            page.goBack();
            assertThat(page.locator("h1")).containsText("Check: Active listening");
            page.navigate(resultOfNoa);

            assertThat(ana.page().navigate(resultOfNoa).status()).isEqualTo(404);

            page.getByText("Try the check again").click();
            page.getByText("Try the check again").click();
            new CheckOnPage(page).answerAll(true);
            noa.picture("check-open-desk");
            var handIn = page.getByText("Hand in my answers");
            handIn.dblclick();
            assertThat(page.locator("#verdict")).containsText("Passed, with 100 per cent");
            noa.look();
            noa.open(LEARN);
            assertThat(page.locator(".state.positive")).hasText("Passed");
            assertThat(noa.open(CHECK).getByText("You have passed this check.")).isVisible();
        }
    }

    private static void readAllLessons(Person noa) {
        var page = noa.page();
        page.getByText("Begin with the first lesson").click();
        noa.look();
        noa.picture("lesson-desk");
        var good = page.locator("details.reply").first();
        good.locator("summary").click();
        assertThat(good).containsText("This fits.");
        for (int lesson = 1; lesson <= 4; lesson++) {
            assertThat(page).hasURL(Pattern.compile(".*lesson=M03-L" + lesson));
            page.getByText("I have read this").click();
        }
        assertThat(page.locator(".lessons .state.positive")).hasCount(4);
    }

    private static void answersSurviveASecondTab(Person noa) {
        var page = noa.page();
        var first = page.locator(CHOICE).first();
        page.waitForResponse(response -> response.request().method().equals("POST"), first::check);
        assertThat(page.locator("#keeping")).hasText("All answers saved");
        noa.look();
        var second = noa.context().newPage();
        second.navigate(page.url());
        assertThat(second.locator(CHOICE).first()).isChecked();
        second.close();
        page.reload();
        assertThat(first).isChecked();
    }

    private static void refusesWhileQuestionsAreOpen(Person noa) {
        var page = noa.page();
        page.getByText("Hand in my answers").click();
        assertThat(page.locator("#stillOpen")).isFocused();
        assertThat(page.locator("p.missing").first()).hasText("Still open");
        var links = page.locator("#stillOpen a");
        assertThat(links).hasCount(page.locator("p.missing").count());
        assertThat(links.last()).hasText("Question 10");
        links.last().press("Enter");
        assertThat(page.locator("#question-10")).isFocused();
        assertThat(page.locator(CHOICE).first()).isChecked();
        noa.look();
        noa.picture("check-unanswered-desk");
    }

    @Test
    void aGermanReaderIsToldTheRulesAndWhatIsOpen() {
        try (var jonas = Person.inGerman().signIn(NewPeople.trainee("Jonas Brandt"))) {
            var page = jonas.open(CHECK);
            assertThat(page.locator("p.tries")).containsText("3 Versuche sind übrig. Brauchen Sie noch einen");
            jonas.picture("check-intro-german");
            page.getByText("Wissenscheck beginnen").click();
            page.getByText("Antworten abgeben").click();
            assertThat(page.locator("#stillOpen")).containsText("10 Fragen sind noch offen");
            jonas.picture("check-still-open-german");
        }
    }

    @Test
    void worksOnAPhone() {
        try (var ana = Person.onPhone().signIn(NewPeople.trainee("Ana"))) {
            ana.open(LEARN);
            ana.picture("learn-phone");
            ana.open(MODULE);
            ana.picture("module-phone");
            ana.open("/curriculum/lesson?module=M03&lesson=M03-L2");
            ana.picture("lesson-phone");
            var page = ana.open(CHECK);
            assertThat(page.getByText("Begin the check")).isVisible();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        try (var ana = Person.atDesk().signIn("trainee@demo.test");
                var marta = Person.atDesk().signIn("supervisor@demo.test")) {
            for (var path : new String[] {
                "/curriculum/module",
                "/curriculum/module?id=M99",
                "/curriculum/module?id=<script>",
                "/curriculum/lesson?module=M03",
                "/curriculum/lesson?module=M03&lesson=M04-L1",
                "/curriculum/check",
                "/curriculum/check-result?attempt=abc",
                "/curriculum/check-result?attempt=99999999999999999999",
                "/curriculum/check-result"
            }) {
                assertThat(ana.page().navigate(path).status()).as(path).isEqualTo(404);
            }
            assertThat(marta.page().navigate(MODULE).status()).isEqualTo(404);
        }
    }
}
