package org.attune.recording.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.privacy.ConsentScope.OWN_REVIEW;
import static org.attune.privacy.ConsentScope.RECORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.attune.recording.media.MediaFamily;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.junit.jupiter.api.Test;

/** A session is heard and seen again: from any place, by keys, over a slow line, on a phone. */
class PlayerPagesIT {

    @Test
    void everyPromisedFormatPlaysFromWhereOneGoes() {
        try (var trainee = newTrainee()) {
            var before = consented(trainee);
            for (var format : List.of("mp4", "m4a", "mp3", "webm", "wav", "ogg", "flac")) {
                var page = trainee.page();
                page.navigate("/recording/recording?id=" + before.recorded("Hanna", SampleSession.in(format)));
                page.locator("[data-player] [role=slider]").focus();
                page.keyboard().press("PageUp");
                page.locator("[data-toggle]").click();
                page.waitForCondition(
                        () -> (Boolean) page.evaluate("document.querySelector('audio,video').currentTime > 30.5"));
                assertThat(page.locator("[data-problem]")).isHidden();
            }
        }
    }

    @Test
    void aPhonesFilmIsMadePlayableWhileOneSeesHowFarItIs() throws IOException {
        try (var trainee = newTrainee()) {
            SessionOnPage.plannedBy(trainee);
            var page = trainee.page();
            page.locator("#file").setInputFiles(film());
            page.waitForURL("**/recording/recording?id=*");
            trainee.picture("recording-checking");
            SessionOnPage.canBeHeardBy(trainee);
            page.locator("[data-toggle]").click();
            page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('video').currentTime > 0.5"));
            assertThat(page.locator("[data-problem]")).isHidden();
            assertThat(page.locator(".picture.veiled")).isVisible();
            page.locator("[data-toggle]").click();
            trainee.picture("player-veiled");
            page.locator("[data-veil]").click();
            assertThat(page.locator(".picture.veiled")).hasCount(0);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("Home");
            page.keyboard().press("."); // Fifteen frames a second.
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0));
            page.keyboard().press(".");
            page.waitForCondition(() -> isAt(trainee, 2 / 15.0));
            page.keyboard().press(",");
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0));
            page.keyboard().press(">");
            page.waitForCondition(() -> isAt(trainee, 1 / 15.0 + 0.1));
            trainee.picture("player-frames");
        }
    }

    @Test
    void theWaveformComesNearerWhereOneIs() {
        try (var trainee = newTrainee()) {
            var id = consented(trainee).recorded("Hanna", SampleSession.wav());
            var page = trainee.open("/recording/recording?id=" + id);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            var fine = page.waitForResponse("**/peaks?from=*", () -> {
                for (int i = 0; i < 4; i++) {
                    page.keyboard().press("+");
                }
            });
            assertThat(fine.status()).isEqualTo(200);
            assertThat(fine.text()).contains("\"columns\":[");
            page.keyboard().press("<");
            page.waitForCondition(() -> isAt(trainee, 29.9));
            trainee.picture("player-near");
        }
    }

    @Test
    void aSlowLineGetsALightVersionFromTheSamePlaceOn() {
        try (var trainee = newTrainee()) {
            var before = consented(trainee);
            var id = before.recorded("Hanna", SampleSession.wav());
            before.awaitMedia(id + "/light");
            var page = trainee.open("/recording/recording?id=" + id);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            page.locator("[data-light]").check();
            page.locator("[data-toggle]").click();
            page.waitForCondition(
                    () -> (Boolean) page.evaluate("(() => { const media = document.querySelector('audio');"
                            + " return media.src.endsWith('/light') && media.currentTime > 30.5; })()"));
            trainee.picture("recording-light");
        }
    }

    @Test
    void aRecordingIsSteeredByKeysOnAPhone() {
        try (var trainee = Person.onPhone().signIn(NewPeople.trainee("Rosa Ilić"))) {
            var id = RecordedOnPage.by(trainee).id();
            var page = trainee.open("/recording/recording?id=" + id);
            page.locator("[data-player] [role=slider]").focus();
            page.keyboard().press("PageUp");
            assertThat(page.locator("[data-now]")).hasText("00:30");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("[data-now]")).hasText("00:25");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            trainee.picture("recording-phone");
        }
    }

    private static Person newTrainee() {
        return Person.atDesk().signIn(NewPeople.trainee("Rosa Ilić"));
    }

    private static Preparation consented(Person trainee) {
        var before = Preparation.by(trainee);
        before.consentOf("Hanna", RECORD, OWN_REVIEW);
        return before;
    }

    /** Within a frame of thirty a second. */
    private static boolean isAt(Person trainee, double seconds) {
        var now = (Number) trainee.page().evaluate("document.querySelector('audio, video').currentTime");
        return Math.abs(now.doubleValue() - seconds) < 0.033;
    }

    private static Path film() throws IOException {
        var file = SampleSession.folder().resolve("IMG_0001.mov");
        try (var phone = MediaFamily.class.getResourceAsStream("phone-hevc.mov")) {
            Files.copy(phone, file);
        }
        return file;
    }

    @Test
    void aFileThatTheDiskHasDamagedIsSaidToBeSo() throws SQLException {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Novak"))) {
            var recorded = RecordedOnPage.by(ana);
            var page = ana.open("/recording/recording?id=" + recorded.id());
            assertThat(page.locator("#damaged")).hasCount(0);
            try (var connection = NewPeople.database();
                    var damage = connection.createStatement()) {
                damage.executeUpdate("INSERT INTO recording_damage (organization_id, recording_id, object, noticed_at)"
                        + " SELECT organization_id, id, 'media', NOW(6) FROM recording_recording WHERE id = "
                        + recorded.id());
            }

            page.reload();

            assertThat(page.locator("#damaged")).isVisible();
        }
    }
}
