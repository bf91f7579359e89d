package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import org.attune.identity.Role;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** Reflections as their author and a chosen reader meet them. */
class ReflectionPageIT {

    @Test
    void whatIsWrittenIsSharedReadAndAnswered() throws SQLException {
        var supervisor = NewPeople.withRole("Marta Reads", Role.SUPERVISOR);
        var author = NewPeople.trainee("Ana Thinks");
        NewPeople.supervises(supervisor, author);
        try (var ana = Person.atDesk().signIn(author);
                var bo = Person.onPhone().signIn(NewPeople.trainee("Bo Readsalong"))) {
            var page = ana.open("/practice/reflections");
            pictures(ana, "reflections-empty");
            page.locator("#prompt").selectOption("M01-R1");
            page.locator("#beginFree").click();
            page.waitForURL("**/practice/reflection?id=*");
            ana.look();
            assertThat(page.locator("#reads")).hasText("Only you.");
            assertThat(page.locator(".heavy")).containsText("nobody is told about it");
            assertThat(page.locator(".heavy a[href$='/privacy/help']")).isVisible();
            page.locator("#done").click();
            assertThat(page.locator("#textMessage")).containsText("no word here yet");
            page.locator("#text").fill("I wanted <b>thanks</b>.");
            assertThat(page.locator("[data-save-state]")).hasText("Kept.");
            page.locator("#level label:has-text('People I choose')").click();
            page.locator("#chooseLevel").click();
            assertThat(page.locator("#nobodyYet"))
                    .hasText("Nobody reads it yet. Find a person below and let them read it.");
            ana.look();
            pictures(ana, "reflection-nobody");
            page.locator("#name").fill("readsalong");
            page.locator("#find").click();
            ana.look();
            page.locator("[id$=':let']").click();
            assertThat(page.locator("#reads")).containsText("Bo Readsalong");
            assertThat(page.locator("#nobodyYet")).hasCount(0);
            page.locator("#showOccasions").click();
            assertThat(page.locator("#about")).containsText("You have no scene");
            pictures(ana, "reflection");
            page.locator("#done").click();
            assertThat(page.getByText("You can go on writing.")).isVisible();

            var his = reads(bo);
            page.reload();
            assertThat(page.locator("#openings")).containsText("Bo Readsalong");
            assertThat(page.getByText("Thank you for this.")).isVisible();
            ana.look();
            var address = page.url().replaceFirst("https?://[^/]+", "");
            assertThat(Statements.of(page, address)).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(page, "/practice/reflections")).isLessThanOrEqualTo(Statements.BUDGET);
            page.locator("[id$=':takeBack']").click();
            assertThat(page.locator("#reads")).hasText("Only you.");
            assertThat(his.request().get(his.url()).status()).isEqualTo(404);

            page.locator("summary:has-text('Erase this reflection')").click();
            page.locator("#erase").click();
            assertThat(page.getByText("The reflection is erased.")).isVisible();
            ana.look();
        }
    }

    private static Page reads(Person bo) {
        var page = bo.open("/today/today");
        page.locator("#yours a[href*='shared-reflection']").first().click();
        page.waitForURL("**/practice/shared-reflection?id=*");
        assertThat(page.getByText("I wanted <b>thanks</b>.")).isVisible();
        bo.look();
        page.locator("#comment").fill("Thank you for this.");
        page.locator("#leave").click();
        assertThat(page.getByText("Your words are with the author now.")).isVisible();
        bo.look();
        pictures(bo, "reflection-shared");
        bo.open("/practice/reflections");
        assertThat(page.locator("#forMe")).containsText("Ana Thinks");
        page.goBack();
        return page;
    }

    @Test
    void twoWindowsNeverOverwriteEachOtherSilently() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Twice"))) {
            var one = ana.open("/practice/reflections");
            one.locator("#beginSeven").click();
            one.waitForURL("**/practice/reflection?id=*");
            var two = ana.context().newPage();
            two.navigate(one.url());
            one.locator("#client").fill("She laughed.");
            assertThat(one.locator("[data-save-state]")).hasText("Kept.");
            two.locator("#coach").fill("I was proud.");
            assertThat(two.locator("[data-save-state]")).hasText("Kept.");
            one.reload();
            assertThat(one.locator("#client")).hasValue("She laughed.");
            assertThat(one.locator("#coach")).hasValue("I was proud.");
            two.locator("#client").fill("He laughed.");
            assertThat(two.locator("#clientMessage")).containsText("She laughed.");
            assertThat(two.locator("[data-save-state]")).containsText("Not kept yet");
            two.locator("#client").press("End");
            two.locator("#client").pressSequentially(" Too.");
            assertThat(two.locator("[data-save-state]")).hasText("Kept.");
            one.reload();
            assertThat(one.locator("#client")).hasValue("He laughed. Too.");
            pictures(ana, "reflection-seven");
            ana.look();
        }
    }

    @Test
    void anEnergyNoteIsOneTapAndGoesToSupervisionOnlyByChoice() {
        var supervisor = NewPeople.withRole("Marta Listens", Role.SUPERVISOR);
        var author = NewPeople.trainee("Ana Tired");
        NewPeople.supervises(supervisor, author);
        try (var ana = Person.onPhone().signIn(author)) {
            var page = ana.open("/practice/reflections");
            page.locator("#energyLine").fill("Two in a row.");
            page.locator("#drained").press("Enter");
            page.locator("summary:has-text('Your last notes')").click();
            assertThat(page.locator("#energyNotes")).containsText("Drained: Two in a row.");
            ana.look();
            page.locator("[id$=':bring']").click();
            page.locator("summary:has-text('Your last notes')").click();
            assertThat(page.locator("#energyNotes")).containsText("can read this");
            pictures(ana, "energy");
            page.locator("[id$=':eraseNote']").click();
            assertThat(page.locator("#energyNotes")).hasCount(0);
        }
        try (var marta = Person.atDesk().signIn(supervisor)) {
            var page = marta.open("/practice/reflections");
            assertThat(page.locator("#mine")).hasCount(0);
            assertThat(page.getByText("Nothing at the moment.")).isVisible();
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
        page.setViewportSize(1280, 900);
    }
}
