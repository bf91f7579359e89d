package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** Drills as a trainee and a peer meet them. */
class DrillPageIT {

    @Test
    void aWrittenAnswerIsSeenByAPeerAndAnsweredBeforeTheNextTry() throws SQLException {
        var bos = NewPeople.trainee("Bo Ek");
        var anas = NewPeople.trainee("Ana Drill");
        try (var bo = Person.onPhone().signIn(bos);
                var ana = Person.atDesk().signIn(anas)) {
            bo.open("/practice/drills").getByText("Let others ask me").click();
            assertThat(bo.page().getByText("No longer let others ask me")).isVisible();
            ana.open("/practice/drills");
            pictures(ana, "drills");
            var page = ana.open("/practice/drill?id=M03-D1");
            pictures(ana, "drill");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            ana.look();
            assertThat(page.locator("#answerRoom")).hasText("Up to 4,000 characters");
            page.locator("#send").click();
            assertThat(page.locator("#answerMessage")).containsText("Please write a few words first");
            assertThat(page.locator("#giverMessage")).containsText("Please choose who shall look at it");
            page.locator("#giver").selectOption("Bo Ek");
            page.locator("#answer").fill("Long week");
            page.locator("#send").click();
            assertThat(page.locator("#answerMessage")).containsText("Please write a sentence");
            assertThat(page.locator("#answer")).hasValue("Long week");
            assertThat(page.locator("#giver option:checked")).hasText("Bo Ek");
            page.locator("#answer").fill("a".repeat(4_001));
            assertThat(page.locator("#answerRoom")).hasText(Pattern.compile("4,001 of 4,000 characters\\. Please.*"));
            page.locator("#send").click();
            assertThat(page.locator("#answerMessage")).containsText("An answer can have 4,000 characters");
            assertThat(page.locator("#answer")).hasValue("a".repeat(4_001));
            assertThat(page.locator("#giver option:checked")).hasText("Bo Ek");
            page.locator("#answer").fill("So it was a long <b>week</b>.");
            assertThat(page.locator("#answerRoom")).hasText("29 of 4,000 characters");
            ana.look();
            pictures(ana, "drill-try-open");
            page.locator("#send").click();
            assertThat(page.getByText("Bo Ek has it now")).isVisible();
            ana.look();

            looks(bo);

            ana.open("/today/today");
            page.locator("#yours a[href*='drill-try']").first().click();
            page.waitForURL("**/practice/drill-try?id=*");
            ana.look();
            pictures(ana, "drill-try-feedback");
            comesBeforeAnyOther(ana, page.url());
            page.locator("#answerFeedback").click();
            assertThat(page.locator("#takeawayMessage")).containsText("Please write a few words here");
            page.locator("#takeaway").fill("Fewer words.");
            page.locator("#useful").selectOption("It helped a lot");
            page.locator("#answerFeedback").click();
            assertThat(page.getByText("Try this drill again")).isVisible();
            ana.look();
            page.getByText("Try this drill again").click();
            assertThat(page.locator("#begin")).isVisible();
            ana.look();
            bo.page().reload();
            assertThat(bo.page().getByText("Fewer words.")).isVisible();
            assertThat(bo.page().getByText("It helped a lot")).isVisible();
            bo.look();
        }
    }

    private static void comesBeforeAnyOther(Person ana, String address) throws SQLException {
        var page = ana.open("/practice/drill?id=M03-D4");
        assertThat(page.locator("#begin")).hasCount(0);
        ana.look();
        pictures(ana, "drill-feedback-first");
        assertThat(Statements.of(page, "/practice/drill?id=M03-D4")).isLessThanOrEqualTo(Statements.BUDGET);
        page.getByText("Open that try").click();
        assertThat(page).hasURL(address);
    }

    private static void looks(Person bo) {
        var page = bo.open("/today/today");
        page.locator("#yours a[href*='drill-feedback']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/practice/drill-feedback\\?id=\\d+"));
        assertThat(page.getByText("So it was a long <b>week</b>.")).isVisible();
        bo.look();
        bo.picture("drill-feedback-phone");
        page.locator("#outcome").selectOption("Clean");
        page.locator("#strength").fill("“A long week”: shorter than what was said.");
        page.locator("#give").click();
        assertThat(page.locator("#nextTryMessage")).containsText("Please write a few words here");
        assertThat(page.locator("#strength")).hasValue("“A long week”: shorter than what was said.");
        page.locator("#nextTry").fill("Leave the “so” away.");
        page.locator("#give").click();
        assertThat(page.getByText("Your feedback is there to be read")).isVisible();
        bo.look();
    }

    @Test
    void aLookOfOnesOwnClosesATryOnTheFirstLevel() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Self"))) {
            var page = noa.open("/practice/drill?id=M03-D4");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            page.locator("[data-timer-start]").click();
            assertThat(page.locator("[data-timer-time]")).containsText(Pattern.compile("\\d:\\d\\d left"));
            assertThat(page.locator("[data-timer-stop]")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-timer-start]")).isFocused();
            page.locator("#answer").fill("I counted three.");
            page.locator("#sendToMyself").click();
            page.locator("[id='selfForm:strength']").fill("The count was slow.");
            page.locator("[id='selfForm:takeaway']").fill("My eyes dropped.");
            page.locator("[id='selfForm:nextTry']").fill("Look up.");
            noa.look();
            pictures(noa, "drill-self");
            page.locator("[id='selfForm:outcome']").selectOption("Not yet");
            page.locator("[id='selfForm:checkMyself']").click();
            assertThat(page.getByText("What you saw yourself")).isVisible();
            noa.look();
        }
    }

    @Test
    void aSpokenAnswerIsRecordedAgainSentHeardAndDeleted() {
        var lias = NewPeople.trainee("Lia Voice");
        try (var lia = Person.atDesk().signIn(lias);
                var marta = Person.atDesk().signIn("supervisor@demo.test")) {
            lia.context().grantPermissions(List.of("microphone"));
            var page = lia.open("/practice/drill?id=M03-D3");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            page.locator("[data-voice-start]").click();
            assertThat(page.locator("[data-voice-stop]")).isFocused();
            assertThat(page.locator("[data-voice-time]")).containsText("0:01 / 5:00");
            pictures(lia, "drill-recording");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-voice-again]")).isFocused();
            page.locator("[data-voice-again]").click();
            assertThat(page.locator("[data-voice-time]")).containsText("0:01 / 5:00");
            page.locator("[data-voice-stop]").click();
            assertThat(page.locator("[data-voice-player]")).isVisible();
            lia.look();
            page.locator("#giver").selectOption("Marta Lindqvist, your supervisor");
            page.locator("#send").click();
            assertThat(page.locator("#voicesMessage")).containsText("everybody who can be heard");
            page.locator("#voices").check();
            page.locator("#giver").selectOption("Marta Lindqvist, your supervisor");
            page.locator("#send").click();
            assertThat(page.getByText("Marta Lindqvist has it now")).isVisible();
            lia.look();

            var theirs = marta.open("/practice/drill-feedback?id=" + page.url().replaceAll(".*id=", ""));
            theirs.locator("audio").evaluate("player => player.play()");
            theirs.waitForCondition(
                    () -> (Boolean) theirs.locator("audio").evaluate("player => player.currentTime > 0"));
            marta.picture("drill-feedback-voice");

            page.reload();
            assertThat(page.getByText("Marta Lindqvist, today")).isVisible();
            page.locator("#deleteVoice").click();
            assertThat(page.locator("[data-voice-start]")).isVisible();
            theirs.reload();
            assertThat(theirs.locator("audio")).hasCount(0);
        }
    }

    @Test
    void whoStopsAtOnceIsToldThatItWasTooShort() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Short"))) {
            noa.context().grantPermissions(List.of("microphone"));
            var page = noa.open("/practice/drill?id=M03-D5");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            page.locator("[data-voice-start]").click();
            page.locator("[data-voice-stop]").click();
            assertThat(page.locator("[data-voice-status]")).containsText("shorter than a second");
            assertThat(page.locator("[data-voice-start]")).isFocused();
        }
    }

    @Test
    void withoutAMicrophoneOneWritesInstead() {
        try (var noa = Person.atDesk().signIn(NewPeople.trainee("Noa Quiet"))) {
            noa.context().addInitScript("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'));");
            var page = noa.open("/practice/drill?id=M03-D5");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            page.locator("[data-voice-start]").press("Enter");
            assertThat(page.locator("[data-voice-status]")).containsText("Writing does just as well");
            assertThat(page.locator("#answer")).isFocused();
        }
    }

    static void pictures(Person person, String name) {
        Page page = person.page();
        page.setViewportSize(1280, 900);
        person.picture(name + "-desk");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        person.picture(name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
