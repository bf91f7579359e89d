package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import org.attune.privacy.ConsentScope;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** A coach looks at what can be counted in a session, and decides whether the supervisor may, too. */
class MeasuresPageIT {

    private static final String WORDS = """
            WEBVTT

            00:01.000 --> 00:06.000
            <v Coach>What brings you here today? Is it the same as last week?

            00:06.500 --> 00:14.000
            <v Client>I was so disappointed, and then I just went quiet.

            00:16.200 --> 00:18.000
            <v.reflection Coach>Quiet, as if it was safer.

            00:17.200 --> 00:25.000
            <v Client>Yes. Nobody asked me anything anyway.

            00:26.000 --> 00:32.000
            <v Coach>That was hard, wasn't it?
            """;

    @Test
    void eachFigureSaysWhatItCountsWhereToListenAndWhatItCannotTell() throws SQLException {
        var email = NewPeople.trainee("Rosa Ilić");
        String address;
        try (var trainee = Person.atDesk().signIn(email)) {
            var recorded = RecordedOnPage.by(trainee, ConsentScope.MEASURES);
            address = "/recording/measures?id=" + recorded.id();
            var page = trainee.open("/recording/transcript?id=" + recorded.id());
            page.locator("#transcriptFile")
                    .setInputFiles(new FilePayload("session.vtt", "text/vtt", WORDS.getBytes(UTF_8)));
            page.locator("#bringIn").click();
            assertThat(page.locator(".edited li")).hasCount(5);
            trainee.open(address);
            figure(page, "TALK_SHARE", "You speak 46 % of the time");
            figure(page, "WAIT_AFTER_FEELING", "Places: 1. In the middle of them you wait 2.2 s.");
            figure(page, "INTERRUPTIONS", "Your client over you: 1.");
            figure(page, "OPEN_QUESTIONS", "You ask 1.");
            figure(page, "LEADING_QUESTIONS", "You ask 1.");
            figure(page, "MULTIPLE_QUESTIONS", "more than one: 1.");
            figure(page, "REFLECTIONS", "Marked reflections: 1. Questions: 3. That is 0.3 for each question.");
            assertThat(page.locator("[data-measure=WAIT_AFTER_FEELING] q")).containsText("I was so disappointed");
            page.locator("[data-measure=WAIT_AFTER_FEELING] summary").click();
            assertThat(page.locator("[data-measure=WAIT_AFTER_FEELING] details"))
                    .containsText("A word is not a feeling");
            trainee.look();
            trainee.picture("measures");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            trainee.look();
            trainee.picture("measures-dark");
            trainee.open("/recording/transcript?id=" + recorded.id());
            trainee.picture("transcript-editor-dark");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            trainee.open(address);
            page.locator("#seen").click();
            assertThat(page.locator("#seenState")).containsText("may see it, too");
            page.locator("#hide").click();
            assertThat(page.locator("#seenState")).containsText("Only you see this");
            assertThat(Statements.of(page, address)).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, "/recording/recording?id=" + recorded.id()))
                    .isLessThanOrEqualTo(Statements.BUDGET);
        }
        try (var trainee = Person.inGerman().signIn(email)) {
            trainee.open(address);
            assertThat(trainee.page().locator("[data-measure=TALK_SHARE]")).containsText("Sie sprechen 46 % der Zeit");
            assertThat((Boolean) trainee.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.picture("measures-german");
        }
    }

    @Test
    void withoutTheClientsYesNothingIsCounted() {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var recorded = RecordedOnPage.by(trainee);
            trainee.open("/recording/measures?id=" + recorded.id());
            assertThat(trainee.page().locator("#notAllowed")).containsText("nothing is counted here");
            assertThat(trainee.page().locator("[data-measure]")).hasCount(0);
        }
    }

    private static void figure(Page page, String kind, String sentence) {
        assertThat(page.locator("[data-measure=" + kind + "] .figure")).containsText(sentence);
    }
}
