package org.attune.logbook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.attune.testing.NewPeople.withRole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.identity.Role;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hours and the safety gate by the people themselves. */
class HoursPageIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static final List<String> OTHERS = List.of(
            "Cora Dahl",
            "Dino Ekberg",
            "Edda Fuchs",
            "Finn Graf",
            "Gita Haas",
            "Hugo Imhof",
            "Ines Jansen",
            "Jaro Klein",
            "Kira Lund",
            "Levi Moser");

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void aLeaderTakesAttendanceOnAPhoneAndATraineeMakesUpWhatWasMissed() {
        NewPeople.trainee("Ayla Berg");
        var absent = NewPeople.trainee("Bruno Cole");
        var leader = withRole("Lena Falk", Role.PROGRAMME_LEAD);
        try (var lena = Person.onPhone().signIn(leader);
                var bruno = Person.atDesk().signIn(absent)) {
            plan(lena, absent);
            isChanged(lena);
            sheetIsSigned(lena);
            somethingIsGranted(lena, absent);
            bruno.open("/logbook/learning");
            bruno.page().locator("#missedList a").first().click();
            bruno.page().locator("#what").fill("Watched it with Ayla and practised twice.");
            bruno.look();
            bruno.page().locator("#propose").click();
            assertThat(bruno.page().locator("#proposedForm")).containsText("Waits for an answer");
            assertThat(bruno.page().locator("#missedList a")).hasCount(0);
            assertThat(bruno.page().locator("main")).containsText("60 more minutes of live time may be made up");
            bruno.picture("logbook-learning");
            lena.open("/today/today");
            assertThat(lena.page().locator("#yours")).containsText("A proposal to make up Skills lab one");
            lena.page()
                    .locator("#yours li:has-text('A proposal to make up Skills lab one') a")
                    .first()
                    .click();
            button(lena.page(), "Accept what Bruno Cole did").click();
            assertThat(lena.page().locator("#makeUpsForm")).containsText("Accepted");
            lena.look();
            bruno.open("/logbook/learning");
            assertThat(bruno.page().locator("#sums")).containsText("1 h");
            assertThat(bruno.page().locator("#hours")).containsText("Made up");
            assertThat(bruno.page().locator("#missedList a")).hasCount(0);
        }
    }

    /** One is ticked in the list, the others are invited by address. */
    private static void plan(Person lena, String absent) {
        var page = lena.open("/logbook/sessions");
        page.locator("#title").fill("Skills lab one");
        page.locator("#module").selectOption("M03");
        page.locator("#day").fill(TODAY.minusDays(1).toString());
        page.locator("#start").fill("18:00");
        page.locator("#minutes").fill("60");
        page.locator("#link").fill("not an address");
        page.getByLabel("Ayla Berg").check();
        var others = new ArrayList<>(OTHERS);
        Collections.reverse(others);
        var addresses = others.stream().map(name -> withRole(name, Role.TRAINEE));
        var invited = addresses.collect(joining("\n"));
        page.locator("#addresses").fill(absent + "\n" + invited);
        page.locator("#plan").click();
        assertThat(page.locator("#planForm")).containsText("begins with https");
        page.locator("#title").fill(" ");
        page.locator("#start").fill("");
        page.locator("#addresses").fill("nobody@nowhere.test");
        page.locator("#plan").click();
        for (var field : List.of("title", "start", "link", "addresses")) {
            assertThat(page.locator("#" + field + "Message")).isVisible();
        }
        page.locator("#title").fill("Skills lab one");
        page.locator("#start").fill("18:00");
        page.locator("#addresses").fill(absent + "\n" + invited);
        page.locator("#link").fill("https://video.example.org/lab");
        lena.picture("logbook-sessions-phone");
        page.locator("#plan").click();
        page.waitForURL("**/logbook/attendance?id=*");
        lena.look();
    }

    /** It was moved to tomorrow by mistake, and back to where it was. */
    private static void isChanged(Person lena) {
        var page = lena.page();
        moveTo(page, TODAY.plusDays(1));
        assertThat(page.locator("#sheetTitle + p")).containsText("once the session has begun");
        assertThat(button(page, "Sign the sheet")).hasCount(0);
        assertThat(button(page, "Call the session off")).isHidden();
        page.locator("#callOff summary").click();
        assertThat(page.locator("#callOff")).containsText("Everybody who is invited is told");
        lena.look();
        lena.picture("logbook-attendance-early-phone");
        page.locator("#change").click();
        assertThat(page.locator("#title")).hasValue("Skills lab one");
        assertThat(page.getByLabel("Ayla Berg")).isChecked();
        lena.look();
        lena.picture("logbook-session-change-phone");
        page.locator("#title").fill("");
        page.locator("#link").fill("not an address");
        page.locator("#plan").click();
        assertThat(page.locator("#titleMessage")).isVisible();
        assertThat(page.locator("#linkMessage")).containsText("begins with https");
        assertThat(page).hasURL(Pattern.compile(".*change=\\d+"));
        page.locator("#title").fill("Skills lab one");
        page.locator("#link").fill("https://video.example.org/lab");
        page.locator("#day").fill(TODAY.minusDays(1).toString());
        page.locator("#plan").click();
        assertThat(button(page, "Sign the sheet")).isVisible();
    }

    private static void moveTo(Page page, LocalDate day) {
        page.locator("#change").click();
        page.locator("#day").fill(day.toString());
        page.locator("#plan").click();
        page.waitForURL("**/logbook/attendance?id=*");
    }

    private static void sheetIsSigned(Person lena) {
        var page = lena.page();
        var names = new ArrayList<>(List.of("Ayla Berg", "Bruno Cole"));
        names.addAll(OTHERS);
        assertThat(page.locator(".sheet legend")).hasText(names.toArray(String[]::new));
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ayla Berg"))
                .getByLabel("There", new Locator.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Sign the sheet").click();
        assertThat(page.locator("#pageMessages")).containsText("mark everybody");
        for (var name : OTHERS) {
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name))
                    .getByLabel("There", new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Bruno Cole"))
                .getByLabel("Absent")
                .check();
        lena.picture("logbook-attendance-phone");
        button(page, "Sign the sheet").click();
        assertThat(page.locator("#signed")).containsText("Ayla Berg");
        lena.look();
    }

    private static void somethingIsGranted(Person lena, String email) {
        var page = lena.open("/logbook/accommodations");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        lena.look();
        page.locator("#addresses").fill(email);
        page.locator("#kind").selectOption("MAKE_UP");
        page.locator("#amount").fill("60");
        page.locator("#from").fill(TODAY.toString());
        page.locator("#to").fill(TODAY.plusMonths(1).toString());
        page.locator("#grant").click();
        assertThat(page.locator("#grantForm")).containsText("what is needed");
        page.locator("#reason").fill("Travels far to each session");
        page.locator("#grant").click();
        assertThat(page.locator("#allForm")).containsText("Bruno Cole");
        lena.look();
        lena.picture("logbook-accommodations-phone-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    @DisplayName("R17 EFC-04: from the closed gate to a signed client hour")
    void aTraineeGoesThroughTheGateAndLogsAClientHour() throws SQLException {
        var email = NewPeople.trainee("Dev Oran");
        try (var dev = Person.atDesk().signIn(email);
                var tomas = Person.onPhone().signIn(withRole("Tomas Ek", Role.ASSESSOR));
                var lena = Person.atDesk().signIn(withRole("Lena Roth", Role.PROGRAMME_LEAD));
                var marta = Person.atDesk().signIn("supervisor@demo.test")) {
            logs(dev.open("/logbook/hours"));
            assertThat(dev.page().locator("#logForm")).containsText("module M08");
            dev.look();
            checkPassed(email);
            certificateIsEntered(dev);
            lena.open("/logbook/certificates");
            button(lena.page(), "Confirm the certificate of Dev Oran").click();
            assertThat(lena.page().locator("#confirmed")).containsText("Dev Oran");
            lena.look();
            drillIsSigned(tomas, email);
            dev.open("/logbook/safety");
            assertThat(dev.page().locator("#gateTitle")).containsText("open");
            dev.picture("logbook-safety");
            logs(dev.open("/logbook/hours"));
            assertThat(dev.page().locator("#sums")).containsText("1 min");
            assertThat(dev.page().locator("#ownForm")).containsText("A client who is not listed");
            dev.look();
            dev.picture("logbook-hours");
            marta.open("/logbook/attest");
            assertThat(marta.page().locator("#attestForm")).containsText("Dev Oran");
            marta.picture("logbook-attest");
        }
    }

    /** One minute at the beginning of today, which is over whenever the test runs a little later. */
    private static void logs(Page page) {
        page.locator("#day").fill(TODAY.toString());
        page.locator("#start").fill(LocalTime.MIDNIGHT.toString());
        page.locator("#end").fill("00:01");
        page.locator("#log").click();
        page.waitForLoadState();
    }

    private static void certificateIsEntered(Person dev) {
        dev.open("/logbook/safety");
        dev.picture("logbook-safety-closed");
        dev.page().locator("#course").selectOption("ASIST");
        dev.page().locator("#provider").fill("Harbour Institute");
        dev.page().locator("#earnedOn").fill(TODAY.minusMonths(1).toString());
        dev.page().locator("#enter").click();
        assertThat(dev.page().locator("#ownForm")).containsText("Waits for a lead");
    }

    private static void drillIsSigned(Person tomas, String email) {
        var page = tomas.open("/logbook/drills");
        page.locator("#email").fill(email);
        page.locator("#find").click();
        page.waitForURL("**/logbook/drills?trainee=*");
        tomas.look();
        page.locator("#signDrill").click();
        assertThat(page.locator("#pageMessages")).containsText("each of the five");
        var met = page.getByLabel("Met", new Page.GetByLabelOptions().setExact(true));
        for (int i = 0; i < met.count(); i++) {
            met.nth(i).check();
        }
        tomas.picture("logbook-drill-phone");
        page.locator("#signDrill").click();
        assertThat(page.locator("#signedForm")).containsText("Dev Oran");
        tomas.look();
    }

    /** The check of M08 has pages of its own. */
    private static void checkPassed(String email) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement("INSERT INTO evidence_fact (organization_id, person_id,"
                        + " kind, happened_on, minutes, categories, attributes, source_type, source_id, recorded_at)"
                        + " SELECT organization_id, id, 'check-passed', CURRENT_DATE - INTERVAL 9 DAY, 0, 'LEARNING',"
                        + " '{\"module\":\"M08\",\"critical\":\"all\"}', 'check-attempt', 'gate', NOW(6)"
                        + " FROM identity_account WHERE email = ?")) {
            statement.setString(1, email);
            statement.executeUpdate();
        }
    }
}
