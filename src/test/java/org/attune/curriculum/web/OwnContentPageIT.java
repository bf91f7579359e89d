package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attune.launcher.Lint;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's round trip: a text editor, the lint command, a package, a preview, and what learners then read. */
class OwnContentPageIT {

    private static final String MODULES = "modules";
    private static final String FOLDER = "m07-accountability/";
    private static final String LESSON_FILE = FOLDER + "lessons/01-two-ways.md";
    private static final String LESSON = "/curriculum/lesson?module=M07&lesson=M07-L1";
    private static final String SENTENCE = "This is how our school says it";
    private static final String LEAD = "lead@other.test";
    private static final int PATIENCE = 240_000;

    @TempDir
    Path desk;

    @Test
    void fromTheEditorToTheNextLearnerAndToNobodyElse() throws IOException, SQLException {
        var files = written();
        assertThatTheCommandAccepts(files);
        var began = NewPeople.traineeElsewhere("Ana Beck");
        var later = NewPeople.traineeElsewhere("Ben Adler");
        try (var ana = Person.atDesk().signIn(began);
                var lead = Person.atDesk().signIn(LEAD)) {
            var page = ana.open("/curriculum/module?id=M07");
            page.locator("#beginForm button").click();
            assertThat(page.locator("article.lesson")).not().containsText(SENTENCE);

            offer(lead, files);
            preview(lead);
            publish(lead);

            assertThat(ana.open(LESSON).locator("article.lesson")).not().containsText(SENTENCE);
            invited(ana);
            begins(later);
            neverSeenAtTheDemoSchool();
            takeBack(lead);
        }
        try (var cleo = Person.atDesk().signIn(NewPeople.traineeElsewhere("Cleo Roth"))) {
            assertThat(cleo.open(LESSON).locator("article.lesson")).not().containsText(SENTENCE);
        }
    }

    /** One sentence more in the first lesson. */
    private static Map<String, String> written() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(Path.of(MODULES, FOLDER))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(Path.of(MODULES).relativize(file).toString(), Files.readString(file));
            }
        }
        files.computeIfPresent(LESSON_FILE, (path, text) -> text.replaceFirst("\\.\n", ". " + SENTENCE + ".\n"));
        assertThat(files.get(LESSON_FILE)).contains(SENTENCE);
        return files;
    }

    private void assertThatTheCommandAccepts(Map<String, String> files) throws IOException {
        try (var all = Files.walk(Path.of(MODULES))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = desk.resolve(Path.of(MODULES).relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(desk.resolve(file.getKey()), file.getValue());
        }
        System.setProperty("attune.modules.folder", desk.toString());
        try {
            assertThatCode(() -> Lint.main(new String[0])).doesNotThrowAnyException();
        } finally {
            System.clearProperty("attune.modules.folder");
        }
    }

    private static void offer(Person lead, Map<String, String> files) throws IOException {
        var page = lead.open("/curriculum/content");
        lead.picture("content-desk");
        send(page, "our-own.zip", zip(files));
        assertThat(page.locator("#checking")).isVisible();
        lead.look();
        assertThat(page.locator("#changes")).isVisible(patiently());
        lead.look();
        lead.picture("package-ready-desk");
        assertThat(page.locator("#changes")).containsText("0 new, 1 changed, 0 removed files");
    }

    private static void preview(Person lead) throws SQLException {
        var page = lead.page();
        page.locator("#changes a").click();
        lead.look();
        assertThat(page.locator("ins").first()).containsText(SENTENCE);
        page.locator("nav.card a").first().click();
        assertThat(page.locator("#shown .lesson-prose").first()).containsText(SENTENCE);
        lead.look();
        lead.picture("preview-desk");
        assertThat(Statements.of(page, path(page))).isLessThanOrEqualTo(Statements.BUDGET);
        page.goBack();
        page.goBack();
    }

    private static void publish(Person lead) throws SQLException {
        var page = lead.page();
        var second = lead.context().newPage();
        second.navigate(page.url());
        assertThat(Statements.of(page, path(page))).isLessThanOrEqualTo(Statements.BUDGET);
        page.locator("#publish").click();
        assertThat(page.locator("#noteMessage")).containsText("Say in a sentence what is new");
        page.locator("#note").fill("We say in our own words how two ways differ.");
        page.locator("#publish").click();
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/content"));
        assertThat(page.locator("#pageMessages")).containsText("our-own.zip is published");
        assertThat(page.locator("#modules")).containsText("Your version of");
        lead.look();
        assertThat(Statements.of(page, "/curriculum/content")).isLessThanOrEqualTo(Statements.BUDGET);
        second.locator("#note").fill("Once more.");
        second.locator("#publish").click();
        assertThat(second).hasURL(Pattern.compile(".*/curriculum/content"));
        assertThat(second.locator("#pageMessages")).containsText("it was published or removed before");
        second.close();
    }

    private static void invited(Person ana) throws SQLException {
        var page = ana.open("/curriculum/module?id=M07");
        assertThat(page.locator("#news")).containsText("A newer version, if you like");
        ana.picture("module-news-desk");
        page.locator("#news a").click();
        assertThat(page.locator("ins").first()).containsText(SENTENCE);
        ana.look();
        ana.picture("changes-desk");
        assertThat(Statements.of(page, "/curriculum/changes?module=M07")).isLessThanOrEqualTo(Statements.BUDGET);
        assertThat(Statements.of(page, "/practice/practise")).isLessThanOrEqualTo(Statements.BUDGET);
    }

    private static void begins(String later) {
        try (var ben = Person.onPhone().signIn(later)) {
            var page = ben.open(LESSON);
            assertThat(page.locator("article.lesson")).containsText(SENTENCE);
        }
    }

    private static void neverSeenAtTheDemoSchool() {
        try (var mira = Person.atDesk().signIn(NewPeople.trainee("Mira Sand"))) {
            assertThat(mira.open(LESSON).locator("article.lesson")).not().containsText(SENTENCE);
        }
    }

    private static void takeBack(Person lead) throws SQLException {
        var page = lead.open("/curriculum/versions?content=M07");
        assertThat(page.locator(".version").first()).containsText("Taught now");
        page.locator(".version a").first().click();
        assertThat(page.locator("ins").first()).containsText(SENTENCE);
        lead.look();
        lead.picture("versions-desk");
        assertThat(Statements.of(page, path(page))).isLessThanOrEqualTo(Statements.BUDGET);
        page.locator(".take-back summary").first().click();
        assertThat(page.locator(".take-back").first()).containsText("Newcomers begin with the version before it");
        page.locator(".version button").first().click();
        assertThat(page.locator(".version").first()).containsText("Taken back");
    }

    @Test
    void aBadPackageTellsAllItsFaultsAndWhereTheyAre() throws IOException {
        var files = written();
        files.computeIfPresent(
                LESSON_FILE,
                (path, text) -> text.replace("licence: Apache-2.0", "licence:") + "\n<script>alert(1)</script>\n");
        try (var lead = Person.onPhone().signIn(LEAD)) {
            var page = lead.open("/curriculum/content");
            send(page, "bad.zip", zip(files));
            assertThat(page.locator("#refused")).isVisible(patiently());
            assertThat(page.locator(".faults")).containsText("licence");
            assertThat(page.locator(".faults")).containsText("HTML has no place here");
            assertThat(page.locator(".faults li").first().locator("code")).containsText("m07-accountability/");
            lead.look();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            lead.picture("package-refused-phone-dark");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            var saved = page.waitForDownload(() -> page.locator("#download").click());
            assertThat(Files.readString(saved.path()).lines().count())
                    .isEqualTo(page.locator(".faults li").count());
            page.setExtraHTTPHeaders(Map.of("Accept-Language", "de"));
            page.reload();
            assertThat(page.locator(".faults")).containsText("licence muss ein Text sein");
            assertThat(page.locator(".faults")).containsText("HTML hat hier keinen Platz");
            lead.picture("package-refused-german-phone-dark");
            page.setExtraHTTPHeaders(Map.of());
            page.reload();
            page.locator("#discardRefused").click();
            assertThat(page.locator("#pageMessages")).containsText("bad.zip is removed");
            lead.open("/curriculum/content");
            lead.picture("content-phone-dark");
        }
    }

    @Test
    void aHostilePackageHarmsNothingAndIsToldInALine() throws IOException {
        try (var lead = Person.atDesk().signIn(LEAD)) {
            refused(lead, zip(Map.of("../../outside.yaml", "id: x")), "the name may have letters");
            refused(lead, zip(Map.of("x1/bomb.yaml", "0".repeat(500_000))), "grows more than 100 times");
            refused(lead, zip(Map.of("x1/cover.png", "0".repeat(900_000))), "only .yaml, .md, .ink and .vtt belong");
            refused(lead, "MZ this is a program".getBytes(UTF_8), "this is no ZIP file");
            var page = lead.open("/curriculum/content");
            page.locator("#upload").click();
            assertThat(page.locator("#fileMessage")).containsText("Choose a package first");
        }
    }

    private static void refused(Person lead, byte[] zip, String why) {
        var page = lead.open("/curriculum/content");
        send(page, "hostile.zip", zip);
        assertThat(page.locator("#refused")).containsText("One thing to mend");
        assertThat(page.locator(".faults li")).hasCount(1);
        assertThat(page.locator(".faults li")).containsText(why);
        lead.look();
        page.locator("#discardRefused").click();
        assertThat(page.locator("#packages")).isHidden();
    }

    private static void send(Page page, String name, byte[] zip) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/zip", zip));
        page.locator("#upload").click();
        page.waitForURL(Pattern.compile(".*/curriculum/package\\?id=\\d+"));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
