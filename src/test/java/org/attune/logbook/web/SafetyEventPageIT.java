package org.attune.logbook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.testing.NewPeople.supervises;
import static org.attune.testing.NewPeople.withRole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attune.identity.Role;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A safety event by the people themselves, from the protocol to the end. */
@DisplayName("R17 E20: a safety event goes from the protocol to its end on the pages")
class SafetyEventPageIT {

    @Test
    void fromTheProtocolToTheDebrief() throws SQLException {
        var coach = withRole("Dana Field", Role.TRAINEE);
        var told = withRole("Marek Lund", Role.SUPERVISOR);
        supervises(told, coach);
        try (var dana = Person.onPhone().signIn(coach);
                var marek = Person.atDesk().signIn(told);
                var lena = Person.atDesk().signIn(withRole("Lena Overseer", Role.PROGRAMME_LEAD))) {
            assertThat(dana.open("/privacy/help").locator("#noteEvent")).isVisible();
            dana.open("/curriculum/protocol").locator("#note").click();
            var page = dana.page();
            pictures(dana, "safety-events");
            page.locator("#day").fill("2020-01-01");
            page.getByLabel("Right then").check();
            page.locator("#emergency").check();
            page.locator("#words").fill("Rang the number together.");
            page.locator("#record").click();
            assertThat(page.locator("#recordForm")).containsText("within the last 14 days");
            assertThat(page.locator("#words")).hasValue("Rang the number together.");
            page.locator("#day").fill(LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
            page.locator("#time").fill("00:00");
            page.locator("#record").click();
            page.waitForURL("**/logbook/event?id=*");
            assertThat(page.locator("main")).containsText("Marek Lund was told");
            pictures(dana, "safety-event");
            page.locator("#referred").check();
            page.locator("#goOn").click();
            assertThat(page.locator("#steps .positive")).hasCount(4);

            lena.open("/logbook/events");
            assertThat(lena.page().locator("#traces")).containsText("With Marek Lund");
            assertThat(lena.page().content()).doesNotContain("Dana Field").doesNotContain("Rang the number");
            lena.picture("safety-events-lead");

            marek.open("/today/today")
                    .getByText("A safety event: please look now")
                    .first();
            var his = marek.open("/logbook/events");
            his.locator("#own a").first().click();
            marek.look();
            assertThat(his.locator("#words")).containsText("Rang the number together.");
            his.locator("#takeUp").click();
            his.locator("#debriefed").click();
            marek.picture("safety-event-supervisor");
            his.locator("#close").click();
            assertThat(his.locator("main")).containsText("Deadlines run again");
            marek.look();
            assertThat(Statements.of(his, "/logbook/events")).isLessThanOrEqualTo(Statements.BUDGET);
            assertThat(Statements.of(his, his.url().replaceAll("^https?://[^/]+", "")))
                    .isLessThanOrEqualTo(Statements.BUDGET);
        }
    }

    @Test
    @DisplayName("R17: what was told too late says so, and an administrator finds it from the rail")
    void anAdministratorFindsThemInTheRail() throws SQLException {
        var coach = withRole("Dara Late", Role.TRAINEE);
        supervises(withRole("Mika Lund", Role.SUPERVISOR), coach);
        try (var dara = Person.atDesk().signIn(coach);
                var admin = Person.atDesk().signIn(withRole("Alva Desk", Role.ORGANIZATION_ADMIN))) {
            var page = dara.open("/logbook/events");
            page.locator("#day")
                    .fill(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(3).toString());
            page.locator("#record").click();
            page.waitForURL("**/logbook/event?id=*");
            assertThat(page.locator("#late")).containsText("later than within a day");
            pictures(dara, "safety-event-late");

            admin.open("/organization/people")
                    .locator(".rail a")
                    .getByText("Safety events")
                    .click();
            assertThat(admin.page().locator(".rail a[aria-current=page]")).hasText("Safety events");
            assertThat(admin.page().locator("#traces li").first()).containsText("later than within a day");
            pictures(admin, "safety-events-admin");
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
