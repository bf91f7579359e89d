package org.attune.curriculum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The questions as they stand on the page; what is right is looked up in the shipped files. */
public record CheckOnPage(Page page) {

    /** Answers all ten questions, all right or all wrong. */
    public void answerAll(boolean right) {
        var questions = page.locator(".question").all();
        assertThat(questions).hasSize(10);
        questions.forEach(
                question -> answer(question, Key.of(question.locator(".stem").textContent()), right));
    }

    private void answer(Locator question, Key key, boolean right) {
        if (key.worst() != null) {
            choose(
                    question.locator(".pair fieldset").first(),
                    right ? key.right().get(0) : key.worst());
            choose(
                    question.locator(".pair fieldset").last(),
                    right ? key.worst() : key.right().get(0));
        } else if (right) {
            question.locator("input[type=checkbox]:checked").all().forEach(box -> click(box));
            key.right().forEach(option -> choose(question, option));
        } else {
            choose(question, key.wrong());
        }
    }

    private void choose(Locator within, String option) {
        var input = within.locator("input[value='" + option + "']");
        if (!input.isChecked()) {
            click(input);
        }
    }

    private void click(Locator input) {
        page.waitForResponse(response -> response.request().method().equals("POST"), input::click);
    }
}
