package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.attune.privacy.ConsentScope.MEASURES;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;
import static org.attune.privacy.ConsentScope.SUPERVISOR;

import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.attune.journey.SheetOnPage;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** However much there is of a recording, no page of it asks the database for more than the budget of every page. */
class RecordingStatementsPageIT {

    private static final String WORDS = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Coach>And what is that like?\n\n"
            + "00:03.000 --> 00:05.000\n<v Client>Quiet.\n";
    private static final List<String> OF_A_RECORDING = List.of(
            "/recording/recording?id=",
            "/recording/transcript?id=",
            "/recording/measures?id=",
            "/recording/redact?id=",
            "/recording/noticed?id=",
            "/recording/upload?id=");

    @Test
    void noPageOfARecordingAsksForMoreThanTheBudget() throws SQLException {
        try (var trainee = Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var before = Preparation.by(trainee);
            before.consentOf("Ben", RECORD, OWN_REVIEW);
            before.consentOf("Hanna", RECORD, OWN_REVIEW, SUPERVISOR, MEASURES);
            var planned = before.declared("Hanna");
            var heard = before.recorded("Hanna", SampleSession.wav());
            var page = trainee.open("/recording/transcript?id=" + heard);
            page.locator("#transcriptFile")
                    .setInputFiles(new FilePayload("session.vtt", "text/vtt", WORDS.getBytes(UTF_8)));
            page.locator("#bringIn").click();
            assertThat(page.locator(".edited li")).hasCount(2);
            var softly = new SoftAssertions();
            for (var path : OF_A_RECORDING) {
                within(softly, trainee, path + heard);
            }
            within(softly, trainee, "/recording/recording?id=" + planned);
            within(softly, trainee, "/recording/upload?id=" + planned);
            within(softly, trainee, "/recording/upload");
            within(softly, trainee, "/recording/recordings");
            rated(trainee, heard);
            within(softly, trainee, "/recording/recording?id=" + heard);
            page.locator("#submit").click();
            assertThat(page.locator("#withdraw")).isVisible();
            within(softly, trainee, "/recording/recording?id=" + heard);
            softly.assertAll();
        }
    }

    private static void rated(Person trainee, String recording) {
        var page = trainee.open("/review/self?recording=" + recording);
        new SheetOnPage(page).rateEverything("THREE");
        page.locator("#lock").click();
        assertThat(page.locator("#submit")).isVisible();
    }

    private static void within(SoftAssertions softly, Person trainee, String path) throws SQLException {
        softly.assertThat(Statements.of(trainee.page(), path)).as(path).isBetween(1L, Statements.BUDGET);
    }
}
