package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** Guided aids: each to its end, held, skipped and left, by hand and by keyboard. */
class AidsPageIT {

    private static final String QUICK = "document.querySelectorAll('[data-aid]').forEach(aid => {"
            + " aid.dataset.pause = '0.02'; aid.dataset.second = '0.02'; aid.dataset.seconds = '20'; })";
    private static final String END = "That was it. Nothing was noted.";

    /** Stands in for the machine's ears: what would have been heard, and which voices there are. */
    private static final String EARS =
            "window.heard = []; [AudioScheduledSourceNode, AudioBufferSourceNode].forEach(node => {"
                    + " const start = node.prototype.start; node.prototype.start = function () {"
                    + " window.heard.push(this.constructor.name); return start.apply(this, arguments); }; });"
                    + " speechSynthesis.speak = words => window.heard.push(words.voice.name + ': ' + words.text);"
                    + " window.SpeechSynthesisUtterance = function (text) { this.text = text; };"
                    + " speechSynthesis.getVoices = () => window.voices ?? [];";

    @Test
    void eachAidRunsToItsEndByItself() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Rests"))) {
            var page = ana.open("/practice/aids");
            DrillPageIT.pictures(ana, "aids");
            page.evaluate(QUICK);
            var aids = page.locator("[data-aid]");
            assertThat(aids).hasCount(5);
            for (var aid : aids.all()) {
                aid.locator("[data-begin=silent]").click();
                assertThat(aid.locator("[data-end]")).hasText(END);
                assertThat(aid.locator("[data-begin=silent]")).isFocused();
            }
            page.locator("#prompts summary").first().click();
            assertThat(page.locator("#prompts details[open] li").first()).isVisible();
            ana.look();
        }
    }

    @Test
    void anAidCanBeHeldSkippedAndLeftByKeyboard() {
        try (var ana = Person.onPhone().signIn(NewPeople.trainee("Ana Keys"))) {
            var page = ana.open("/practice/aids");
            var aid = page.locator("[data-aid=lines]").first();
            aid.locator("[data-begin=silent]").press("Enter");
            assertThat(aid.locator("[data-now]")).hasText("There is nothing to get right here.");
            assertThat(aid.locator("[data-hold]")).isFocused();
            page.keyboard().press("Space");
            assertThat(aid.locator("[data-hold]")).hasAttribute("aria-pressed", "true");
            ana.look();
            DrillPageIT.pictures(ana, "aid-held");
            aid.locator("[data-next]").press("Enter");
            assertThat(aid.locator("[data-now]"))
                    .hasText("Let your eyes move round the room, as they would in a waiting room.");
            page.keyboard().press("Escape");
            assertThat(aid.locator("[data-end]")).hasText("Stopped. That is fine.");
            assertThat(aid.locator("[data-begin=silent]")).isFocused();
        }
    }

    @Test
    void breathFollowsTheChosenPaceAndWithoutMotionOnlyInWords() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Breathes"))) {
            var page = ana.open("/practice/aids");
            var breath = page.locator("[data-aid=breath]");
            breath.locator("select[data-in]").selectOption("3");
            breath.locator("select[data-out]").selectOption("6");
            breath.locator("[data-begin=silent]").click();
            assertThat(breath.locator("[data-cue]")).hasText("In");
            assertThat(breath.locator("[data-ring]")).isVisible();
            assertThat(breath.locator("[data-ring]").getAttribute("style")).contains("3s");
            assertThat(breath.locator("[data-cue]")).hasText("Out");
            assertThat(breath.locator("[data-ring]").getAttribute("style")).contains("6s");
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(breath.locator("[data-ring]")).isHidden();
            assertThat(breath.locator("[data-cue]")).isVisible();
            ana.look();
            DrillPageIT.pictures(ana, "aid-breath");
            breath.locator("[data-stop]").click();
            assertThat(breath.locator("[data-stage]")).isHidden();
        }
    }

    @Test
    void soundIsMadeHereAndNoVoiceFromElsewhereIsUsed() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Hears"))) {
            ana.page().addInitScript(EARS);
            var page = ana.open("/practice/aids");
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.evaluate(QUICK);
            var lines = page.locator("[data-aid=lines]").first();
            page.evaluate("window.voices = [{ name: 'Far', lang: 'en-US', localService: false }]");
            assertThat(heardIn(page, lines)).isNotEmpty().allMatch("OscillatorNode"::equals);
            page.evaluate("window.voices.push({ name: 'Near', lang: 'en-GB', localService: true })");
            assertThat(heardIn(page, lines)).isNotEmpty().allMatch(heard -> heard.startsWith("Near: "));
            assertThat(heardIn(page, page.locator("[data-aid=breath]")))
                    .isNotEmpty()
                    .allMatch("AudioBufferSourceNode"::equals);
            var home = page.url().replaceFirst("(https?://[^/]+/).*", "$1");
            assertThat(asked).allMatch(url -> url.startsWith(home) && url.contains("/icon.svg"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> heardIn(Page page, Locator aid) {
        page.evaluate("window.heard = []");
        aid.locator("[data-begin=sound]").click();
        assertThat(aid.locator("[data-end]")).hasText(END);
        return (List<String>) page.evaluate("window.heard");
    }
}
