package org.attune.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody came to read Attune in their own language, without looking for a setting first. */
class GermanPagesIT {

    private static final String TRAINEE = NewPeople.trainee("Anneliese Oberwasserlechner");

    @Test
    void aGermanBrowserReadsGermanAndMayChooseEnglishForGood() {
        try (var guest = Person.inGerman()) {
            var page = guest.open("/identity/sign-in");
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("h1")).hasText("Schön, dass Sie da sind");
            guest.picture("sign-in-de");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator("h1")).hasText("Good to see you");
            guest.open("/identity/forgotten");
            assertThat(page.locator("h1")).hasText("A new password");
        }
    }

    @Test
    void theLanguageOfTheAccountGoesBeforeThatOfTheBrowser() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana"))) {
            var page = ana.open("/identity/account");
            page.locator("#language").selectOption(new SelectOption().setLabel("Deutsch"));
            page.locator("#save").click();
            assertThat(page.locator("#pageMessages")).containsText("Gespeichert.");
            assertThat(page.locator("h1")).hasText("Ihr Konto");

            ana.open("/today/today");
            assertThat(page.locator("html")).hasAttribute("lang", "de");
        }
    }

    @Test
    void aSlipIsExplainedInTheReadersLanguage() {
        try (var guest = Person.inGerman()) {
            var page = guest.open("/identity/sign-in");
            page.locator("#signIn").click();
            assertThat(page.locator("#emailMessage")).containsText("Bitte schreiben Sie Ihre E-Mail-Adresse.");
        }
    }

    @Test
    void theProgrammeIsReadInTheLanguageOfThePageAndStaysTheSame() {
        var trainee = NewPeople.learner("Johanna Reuter");
        try (var german = Person.inGerman().signIn(trainee);
                var english = Person.atDesk().signIn(trainee);
                var starter = Person.inGerman().signIn(TRAINEE)) {
            var path = german.open("/certification/programme");
            assertThat(path.locator("#content")).containsText("Durch die Sicherheitsschranke gehen");
            assertThat(path.locator("#content")).containsText("Lernzeit insgesamt");
            german.picture("de-certification-programme-full");
            assertThat(german.open("/today/today").locator("#content"))
                    .containsText("Die drei Erklärungen unterschreiben");
            assertThat(german.open("/curriculum/learn").locator("#content"))
                    .containsText("Die drei Erklärungen unterschreiben");
            assertThat(english.open("/certification/programme").locator("#content"))
                    .containsText("Sign the three statements");
            assertThat(starter.open("/certification/programme").locator("#content"))
                    .containsText("Empathy-First Coach, Einstieg");
        }
    }

    @Test
    void aDrillBegunInEnglishHasItsGermanNameOnToday() {
        var trainee = NewPeople.trainee("Jule Brandt");
        try (var english = Person.atDesk().signIn(trainee);
                var german = Person.inGerman().signIn(trainee)) {
            var page = english.open("/practice/drill?id=M03-D1");
            page.locator("#begin").click();
            page.waitForURL("**/practice/drill-try?id=*");
            page.locator("#answer").fill("So it was a long week.");
            page.locator("#sendToMyself").click();
            assertThat(page.locator("#compare")).isVisible();

            assertThat(german.open("/today/today").locator("#content")).containsText("Erst spiegeln");
            assertThat(german.open("/practice/drills").locator("#content")).containsText("Erst spiegeln");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/today/today, Guten",
        "/curriculum/learn, Lernen",
        "/curriculum/library, Bibliothek",
        "/curriculum/notes, Meine Notizen",
        "/practice/practise, Üben",
        "/practice/goals, Ihre Übungsziele",
        "/recording/recordings, Aufnahmen",
        "/privacy/clients, Ihre Klientinnen und Klienten",
        "/logbook/supervision, Supervision",
        "/certification/programme, Ihr Weg",
        "/privacy/help, Jetzt Hilfe finden",
        "/certification/check, Ein Zertifikat prüfen",
        "/identity/account, Ihr Konto"
    })
    void aPageIsReadInGermanOnAPhone(String path, String heading) {
        try (var reader = Person.inGerman().signIn(TRAINEE)) {
            var page = reader.open(path);

            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("h1")).containsText(heading);
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("fits the screen")
                    .isTrue();
            reader.picture("de" + path.replace('/', '-'));
        }
    }
}
