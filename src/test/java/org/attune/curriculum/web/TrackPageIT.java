package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.SampleSession;
import org.attune.testing.Statements;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S100: a lesson that is heard, one that is seen, and a scene with sound, at a school that has published them. */
class TrackPageIT {

    private static final String TRAINEE = "trainee@other.test";
    private static final String LESSON = "/curriculum/lesson?module=M01&lesson=M01-L1";
    private static final String SOUND = "/track/lesson/M01/M01-L1";
    private static final String CONSENT =
            "consent:\n  speakers: [{name: Mara Quist, as: actor}]\n  release: Signed on 2 May 2026\n";
    private static final String WORDS = """
            WEBVTT

            00:00.500 --> 00:09.000
            <v Mara>You came in with your coat on.

            00:10.000 --> 00:19.000
            <v Jonas>I was not sure that I would stay.

            00:20.000 --> 00:29.500
            <v Mara>And you stayed.
            """;

    /** A device with a voice, without one of its own, and what it was asked to say. */
    private static final String VOICES = """
            window.said = [];
            window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
            Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
                getVoices: () => [{ localService: %s, lang: "en-GB" }],
                speak: (words) => { window.said.push(words.text); window.last = words; },
                cancel: () => {} }) });
            """;

    @BeforeAll
    static void aSchoolPublishesAModuleWithClips() throws IOException, SQLException {
        OwnEdition.of("m01-trust")
                .with("lessons/a.opus", Files.readAllBytes(SampleSession.clip(30, "opus")))
                .with("lessons/b.mp4", Files.readAllBytes(SampleSession.clip(30, "mp4")))
                .with("scene.wav", Files.readAllBytes(SampleSession.clip(60, "wav")))
                .with("lessons/a.vtt", WORDS.getBytes(UTF_8))
                .edited(
                        "lessons/01-why-trust-matters.md",
                        "language: en\n",
                        "language: en\naudio: a.opus\ntranscript: a.vtt\n" + CONSENT)
                .edited(
                        "lessons/02-agreement-with-three-parties.md",
                        "language: en\n",
                        "language: en\nvideo: b.mp4\ntranscript: a.vtt\n" + CONSENT)
                .edited(
                        "checks.yaml",
                        "      ends: 1:00\n",
                        "      ends: 1:00\n      audio: scene.wav\n      "
                                + CONSENT.replace("\n", "\n      ").strip() + "\n")
                .edited( // So that every check draws it.
                        "checks.yaml",
                        "had she just been told?\"\n    critical: false",
                        "had she just been told?\"\n    critical: true")
                .publishedFor("M01", TRAINEE);
    }

    @Test
    void aLessonIsHeardLineByLine() throws SQLException {
        try (var omar = Person.atDesk().signIn(TRAINEE)) {
            var page = untilPublished(omar);
            assertThat(page.locator(".track")).containsText("You hear Mara Quist, who agreed to this in writing.");
            assertThat(page.locator(".track-lines li")).hasCount(3);
            omar.look();
            page.locator(".track-lines button").nth(1).click();
            page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('audio').currentTime > 10"));
            assertThat(page.locator(".track-lines li").nth(1)).hasAttribute("aria-current", "true");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".track-lines button").nth(2)).isFocused();
            page.keyboard().press("Home");
            assertThat(page.locator(".track-lines button").first()).isFocused();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('audio').currentTime < 9"));
            page.locator("#trackSpeed").selectOption("1.5");
            assertThat((double) page.evaluate("document.querySelector('audio').playbackRate + 0.0001"))
                    .isGreaterThan(1.5);
            page.evaluate("document.querySelector('audio').pause()");
            pictures(omar, "lesson-track");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".track audio")).isHidden();
            assertThat(page.getByText("And you stayed.")).isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(Statements.of(page, LESSON)).isLessThanOrEqualTo(Statements.BUDGET);
        }
    }

    @Test
    void aFilmCarriesItsWords() throws IOException, InterruptedException {
        try (var omar = Person.atDesk().signIn(TRAINEE)) {
            untilPublished(omar);
            var page = omar.open("/curriculum/lesson?module=M01&lesson=M01-L2");
            assertThat(page.locator("video track[kind=captions]")).hasCount(1);
            var words = new Visitor().signIn(TRAINEE).get("/track/lesson/M01/M01-L2/words");
            assertThat(words.headers().firstValue("Content-Type").orElse("")).startsWith("text/vtt");
            assertThat(words.body()).contains("00:00:10.000 --> 00:00:19.000\n<v Jonas>I was not sure");
        }
    }

    @Test
    @DisplayName("R22: sound is played in parts, and only to those who may open the lesson")
    void onlyThoseWhoMayOpenTheLessonHearIt() throws IOException, InterruptedException {
        try (var omar = Person.atDesk().signIn(TRAINEE)) {
            untilPublished(omar);
        }
        var omar = new Visitor().signIn(TRAINEE);
        var part = omar.ask("GET", SOUND, Map.of("Range", "bytes=100-299"), new byte[0]);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range").orElse("")).startsWith("bytes 100-299/");
        assertThat(part.headers().firstValue("Content-Type")).contains("audio/ogg");
        assertThat(part.headers().firstValue("Content-Length")).contains("200");
        assertThat(omar.ask("GET", SOUND, Map.of("Range", "bytes=99999999-"), new byte[0])
                        .statusCode())
                .isEqualTo(416);
        assertThat(omar.get("/track/lesson/M01/M01-L3").statusCode()).isEqualTo(404);

        assertThat(new Visitor().signIn("trainee@demo.test").get(SOUND).statusCode())
                .isEqualTo(404);
        for (var other : new String[] {"supervisor@other.test", "lead@other.test", "admin@other.test"}) {
            assertThat(new Visitor().signIn(other).get(SOUND).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(new Visitor().get(SOUND).statusCode()).isEqualTo(302);
    }

    @Test
    void aSceneOfACheckIsHeard() throws IOException, InterruptedException {
        try (var omar = Person.atDesk().signIn(TRAINEE)) {
            untilPublished(omar);
            var page = omar.open("/curriculum/check?module=M01");
            page.locator("[id='startForm:start']").click();
            var clip = page.locator(".clip");
            assertThat(clip.locator("audio")).hasCount(1);
            omar.look();
            clip.locator("[data-clip=play]").click();
            page.waitForCondition(() -> (Boolean) clip.locator("audio").evaluate("player => player.currentTime > 0.5"));
            assertThat(clip.locator("li.now")).hasCount(1);
            clip.locator("[data-clip=play]").click();
            assertThat((Boolean) clip.locator("audio").evaluate("player => player.paused"))
                    .isTrue();
            var address = (String) clip.locator("audio").evaluate("player => new URL(player.src).pathname");
            assertThat(new Visitor().signIn(TRAINEE).get(address).statusCode()).isEqualTo(200);
            assertThat(new Visitor().signIn("trainee@demo.test").get(address).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("6: a lesson is read aloud by a voice of the device itself, or not at all")
    void onlyAVoiceOfTheDeviceReadsAloud() {
        var email = NewPeople.trainee("Lina Ear");
        try (var lina = Person.atDesk().signIn(email)) {
            lina.context().addInitScript(VOICES.formatted("true"));
            var page = lina.open("/curriculum/lesson?module=M03&lesson=M03-L1");
            page.locator("[data-listen-go]").click();
            assertThat(page.locator(".lesson-prose .read-aloud")).hasCount(1);
            page.evaluate("window.last.dispatchEvent(new Event('end'))");
            assertThat((int) page.evaluate("window.said.length")).isEqualTo(2);
            assertThat((String) page.evaluate("window.said[0]"))
                    .isEqualTo(page.locator(".lesson-prose > *").first().innerText());
            page.locator("[data-listen-stop]").click();
            assertThat(page.locator("[data-listen-go]")).isFocused();
            assertThat(page.locator(".read-aloud")).hasCount(0);
            lina.look();
        }
        try (var lina = Person.atDesk().signIn(email)) {
            lina.context().addInitScript(VOICES.formatted("false"));
            assertThat(lina.open("/curriculum/lesson?module=M03&lesson=M03-L1").locator(".listen"))
                    .isHidden();
        }
    }

    /** Each node looks every few seconds whether a school has published something. */
    private static Page untilPublished(Person omar) {
        var page = omar.open(LESSON);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".track").count() == 1;
        });
        return page;
    }

    private static void pictures(Person person, String name) {
        var page = person.page();
        page.setViewportSize(1280, 900);
        person.picture(name + "-desk");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        person.look();
        person.picture(name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
