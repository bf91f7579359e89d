package org.attune.logbook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.testing.NewPeople.withRole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import org.attune.identity.Role;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.Test;

/** Milestones by the people themselves: handed in, sent back, confirmed; and where supervision looked. */
class MilestonePageIT {

    @Test
    void whatIsHandedInIsConfirmedOrSentBack() throws SQLException {
        var coach = withRole("Pia Stone", Role.TRAINEE);
        try (var pia = Person.onPhone().signIn(coach);
                var lena = Person.atDesk().signIn(withRole("Lena Stamp", Role.PROGRAMME_LEAD))) {
            var page = pia.open("/logbook/milestones");
            page.locator("#kinds a").first();
            pictures(pia, "milestones");
            page.navigate("/logbook/milestones?kind=measurement-plan");
            pia.look();
            page.locator("#weeks").fill("99");
            page.locator("#clients").fill("3");
            page.locator("#words").fill("Three of my clients.");
            page.locator("#submit").click();
            assertThat(page.locator("#weeksMessage")).containsText("from 1 to 52");
            assertThat(page.locator("#words")).hasValue("Three of my clients.");
            page.locator("#weeks").fill("8");
            pictures(pia, "milestone-form");
            page.locator("#submit").click();
            assertThat(page.locator("#ownForm")).containsText("Waits for an answer");

            var hers = lena.open("/logbook/milestones");
            var row = hers.locator("#waiting li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Pia Stone"));
            row.locator("a").click();
            lena.look();
            assertThat(hers.locator("main")).containsText("Three of my clients.");
            pictures(lena, "milestone-settle");
            hers.locator("#sendBack").click();
            assertThat(hers.locator("#reasonMessage")).not().isEmpty();
            hers.locator("#confirm").click();
            assertThat(hers.locator("#confirmedForm")).containsText("Pia Stone");
            lena.look();
            pia.open("/logbook/milestones");
            assertThat(page.locator("#ownForm")).containsText("Confirmed");
            assertThat(Statements.of(page, "/logbook/milestones")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(hers, "/logbook/milestones")).isLessThanOrEqualTo(Statements.BUDGET);
        }
    }

    @Test
    void supervisionSaysHowManyAndFromWhereOneLooked() {
        try (var ana = Person.atDesk().signIn(NewPeople.trainee("Ana Eyes"))) {
            var page = ana.open("/logbook/supervision");
            page.locator("[id='logForm:start']").fill("00:00");
            page.locator("[id='logForm:minutes']").fill("1");
            page.locator("[id='logForm:size']").fill("3");
            page.getByLabel("Being restored").check();
            page.getByLabel("What echoed in supervision").check();
            page.locator("[id='logForm:log']").click();
            assertThat(page.locator("[id='logForm:sizeMessage']")).containsText("Choose group");
            ana.look();
            pictures(ana, "supervision-focus");
            page.locator("[id='logForm:size']").fill("1");
            page.locator("[id='logForm:log']").click();
            assertThat(page.locator("#ownForm")).containsText("1 min");
        }
    }

    private static void pictures(Person person, String name) {
        var page = person.page();
        page.setViewportSize(1280, 900);
        person.look();
        person.picture(name + "-desk");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        person.look();
        person.picture(name + "-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
