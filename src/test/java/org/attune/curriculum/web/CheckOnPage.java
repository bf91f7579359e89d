package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.attune.curriculum.model.Answer;

/** The questions as they stand on the page; what is right is looked up in the shipped files. */
public record CheckOnPage(Page page) {

    /** Answers all ten questions, all right or all wrong, and waits until they are kept. */
    public void answerAll(boolean right) {
        var questions = page.locator(".question");
        assertThat(questions).hasCount(10);
        questions.all().forEach(question -> answer(question, right));
        assertThat(page.locator(".hand-in [role=status]").first()).containsText("10 of 10");
        assertThat(page.locator("#keeping")).hasText("All answers saved");
    }

    void answer(Locator question, boolean right) {
        var key = Key.of(question.getAttribute("data-item"));
        var answer = key.answer(right);
        switch (question.getAttribute("data-type")) {
            case "best-worst" -> {
                choose(
                        question.locator(".pair fieldset").first(),
                        answer.chosen().get(0));
                choose(question.locator(".pair fieldset").last(), answer.worst());
            }
            case "ordering" -> answer.chosen().forEach(step -> up(question, key, step, answer));
            case "matching" -> answer.chosen().forEach(pair -> match(question, key, pair));
            case "short" -> {
                question.locator(".words").fill(answer.words());
                question.locator(".words").press("Tab");
            }
            default -> {
                question.locator("input[type=checkbox]:checked").all().forEach(Locator::click);
                answer.chosen().forEach(option -> choose(question, option));
            }
        }
    }

    private static void choose(Locator within, String option) {
        var input = within.locator("input[value='" + option + "']");
        if (!input.isChecked()) {
            input.click();
        }
    }

    /** Presses Up until the step has come to its place; those before it stand there already. */
    private static void up(Locator question, Key key, String step, Answer answer) {
        var text = key.item().option(step).text();
        int place = answer.chosen().indexOf(step);
        List<String> shown = question.locator(".step-text").allTextContents();
        for (int at = shown.indexOf(text); at > place; at--) {
            question.locator(".steps li").nth(at).locator("[data-move='-1']").press("Enter");
        }
    }

    private static void match(Locator question, Key key, String pair) {
        int left = key.item().options().indexOf(key.item().option(pair.split("=")[0]));
        var partner = key.item().partner(pair.split("=")[1]).text();
        int letter = question.locator(".replies li").allTextContents().indexOf(partner);
        question.locator("select").nth(left).selectOption(String.valueOf((char) ('A' + letter)));
    }
}
