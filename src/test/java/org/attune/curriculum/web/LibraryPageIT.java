package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms around the lessons, as people with and without an account meet them. */
class LibraryPageIT {

    private static final String TRAINEE = NewPeople.trainee("Noa Levi");
    private static final double POINTS_PER_MM = 72 / 25.4;

    @ParameterizedTest
    @CsvSource({
        "scripts, Opening, script-opening", "templates, agenda, template-agenda",
                "playbooks, Playbook, playbook-referral-flow",
        "protocols, protocol, duty-to-report", "personas, Hanna, hanna", "instruments, Trust check-in, own-trust-check"
    })
    @DisplayName("S1: each kind of card has its shelf and its cards")
    void everyKindHasItsShelfAndItsCards(String kind, String words, String id) {
        try (var noa = Person.atDesk().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/library?kind=" + kind);
            assertThat(page.locator(".cards")).hasCount(1);
            noa.picture("library-" + kind);
            assertThat(page.locator(".cards")).containsText(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
            page.locator(".cards a[href*='" + id + "']").first().click();
            noa.look();
            noa.picture("card-" + kind);
            assertThat(page.locator("#cardText")).isVisible();
        }
    }

    @Test
    void aChoiceOfModuleAndBehaviourNarrowsWhatIsShown() {
        try (var noa = Person.onPhone().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/library");
            noa.picture("library-phone");
            assertThat(page.locator("#doors a[href*='kind=personas']")).isVisible();
            page.locator("#module").selectOption("M08");
            page.locator("#show").click();
            assertThat(page.locator("#module")).hasValue("M08");
            assertThat(page.locator(".cards").first()).not().containsText("Comparing tools");
            noa.look();
            page.locator("#kind").selectOption("instruments");
            page.locator("#show").click();
            assertThat(page.locator(".empty")).containsText("Take one of the choices back");
            noa.look();
        }
    }

    @Test
    @DisplayName("S47: the library is read without an account and without a trace")
    void whoeverHasNoAccountReadsAllButThePersonasAndIsGivenNoCookie() throws IOException, InterruptedException {
        var visitor = new Visitor();
        for (var path : new String[] {
            "/curriculum/library",
            "/curriculum/card?id=script-opening",
            "/curriculum/search?q=hanna",
            "/curriculum/protocol"
        }) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain("card?id=hanna");
            assertThat(visitor.session()).as("session after " + path).isEmpty();
        }
        try (var guest = Person.onPhone()) {
            guest.open("/curriculum/library");
            guest.picture("library-guest");
            assertThat(guest.page().navigate("/curriculum/card?id=hanna").status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("S1: a word leads to its place in the lesson")
    void aWordLeadsToItsPlaceInTheLesson() {
        try (var noa = Person.atDesk().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/learn");
            page.locator("#q").fill("working alliance");
            page.locator("#q").press("Enter");
            noa.look();
            noa.picture("search-desk");
            assertThat(page.locator("#results mark").first()).isVisible();
            var lesson = page.locator("#results a[href*='lesson=M01-L1']");
            assertThat(lesson).hasAttribute("href", Pattern.compile(".*#s-the-working-alliance"));
            lesson.click();
            assertThat(page).hasURL(Pattern.compile(".*lesson=M01-L1#s-the-working-alliance"));
            assertThat(page.locator("#s-the-working-alliance")).isInViewport();
            noa.open("/curriculum/search?q=ending+letter");
            assertThat(page.locator("#results a[href*='id=template-ending-letter']")
                            .first())
                    .isVisible();
            noa.open("/curriculum/search?q=closing+minute");
            assertThat(page.locator("#results a[href*='id=script-closing']").first())
                    .isVisible();
            assertThat(page.locator("#results a[href*='lesson=M01-L3']").first())
                    .isVisible();
        }
    }

    @Test
    void aSlipOfTheFingerIsAnsweredWithTheWord() {
        try (var noa = Person.onPhone().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/search?q=slience");
            noa.picture("search-none-phone");
            page.locator(".suggestion").first().click();
            assertThat(page.locator("#results")).isVisible();
            noa.look();
            noa.picture("search-phone");
            noa.open("/curriculum/search?q=%3Cimg+zzyx%3E");
            assertThat(page.locator(".empty")).containsText("<img zzyx>");
            noa.open("/curriculum/search");
            assertThat(page.locator("main")).containsText("Nobody keeps what you look for");
        }
    }

    @Test
    void aScriptIsPrintedOnACardAndATemplateOnASheet() throws IOException {
        try (var noa = Person.atDesk().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/card?id=script-opening");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            noa.picture("card-print");
            assertThat(page.locator(".rail")).isHidden();
            assertThat(page.locator(".uses")).isHidden();
            assertPaper(page, 148, 210);
            page.navigate("/curriculum/card?id=template-agenda");
            assertPaper(page, 210, 297);
        }
    }

    private static void assertPaper(Page page, double width, double height) throws IOException {
        var file = Files.createTempFile("card", ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var box = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertThat(box.getWidth() / POINTS_PER_MM).isBetween(width - 1, width + 1);
            assertThat(box.getHeight() / POINTS_PER_MM).isBetween(height - 1, height + 1);
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
        Files.delete(file);
    }

    @Test
    @DisplayName("S15 S83: a template is filled in, copied and saved in the window")
    void aTemplateIsFilledInCopiedAndSavedWithoutLeavingTheWindow() throws IOException {
        try (var noa = Person.atDesk().signIn(TRAINEE)) {
            noa.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var page = noa.open("/curriculum/card?id=template-agenda");
            page.locator(".fill-in summary").click();
            noa.look();
            page.locator("#fill").fill("Dear M., on Friday we begin with the move.");
            page.locator("[data-copy]").click();
            assertThat(page.locator(".fill-in [role=status]")).containsText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("Dear M., on Friday we begin with the move.");
            var saved = page.waitForDownload(() -> page.locator("[data-save]").click());
            assertThat(saved.suggestedFilename()).isEqualTo("template-agenda.txt");
            assertThat(Files.readString(saved.path())).contains("on Friday");
            noa.picture("template-filled");
            var markdown = page.waitForDownload(
                    () -> page.getByText("Download as Markdown").click());
            assertThat(Files.readString(markdown.path())).startsWith("# ").contains("## ");
        }
    }

    @Test
    @DisplayName("S49 S114: the safety protocol is one step away, by keyboard and on a phone")
    void theProtocolIsOneStepFromHelpAndWorksByKeyboardOnAPhone() {
        try (var noa = Person.onPhone().signIn(TRAINEE)) {
            var page = noa.open("/curriculum/learn");
            page.locator(".help-top").click();
            noa.look();
            page.locator("#protocol").focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/curriculum/protocol"));
            noa.look();
            noa.picture("protocol-phone");
            page.locator("a[href='#step-ask']").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#step-ask")).isInViewport();
            page.keyboard().press("Tab");
            assertThat(page.locator("#step-ask .onward").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#step-hear")).isInViewport();
            assertThat(page.locator("#tell")).containsText("24 hours");
            assertThat(page.locator("#record li")).hasCount(7);
            var targets = page.locator("a.onward, .jump a").all().stream()
                    .filter(Locator::isVisible)
                    .toList();
            assertThat(targets)
                    .isNotEmpty()
                    .allSatisfy(
                            target -> assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44));
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    @Test
    void theProtocolIsReadInTheReadersLanguage() {
        try (var guest = Person.inGerman()) {
            var page = guest.open("/curriculum/protocol");
            assertThat(page.locator("h1")).hasText("Sicherheitsprotokoll");
            guest.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            guest.picture("protocol-dark-de");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/curriculum/library?kind=scripts&module=M01",
                "/curriculum/card?id=script-opening",
                "/curriculum/search?q=silence+supervisor",
                "/curriculum/notes",
                "/curriculum/lesson?module=M03&lesson=M03-L3"
            })
    void aPageAsksTheDatabaseAFewTimes(String path) throws SQLException {
        try (var noa = Person.atDesk().signIn(TRAINEE)) {
            assertThat(Statements.of(noa.page(), path)).isBetween(1L, Statements.BUDGET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/curriculum/library",
                "/curriculum/card?id=script-opening",
                "/curriculum/card?id=pss",
                "/curriculum/search?q=silence"
            })
    void theRoomsAreReadInTheDarkAndOnANarrowPhone(String path) {
        try (var noa = Person.onPhone().signIn(TRAINEE)) {
            noa.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            noa.page().setViewportSize(320, 700);
            var page = noa.open(path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            noa.picture("dark" + path.replaceAll("[/?=]", "-"));
        }
    }
}
