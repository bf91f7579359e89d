package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Three people at their own screens who meet in one triad, and a clock that the database lets pass. */
abstract class ThreePeople {

    static final String COACH_BRIEF = "Third session";
    static final String CLIENT_BRIEF = "tells bad news beaming";

    final String anaMail = NewPeople.trainee("Ana Tamm");
    final String benMail = NewPeople.trainee("Ben Tamm");
    final String cleoMail = NewPeople.trainee("Cleo Tamm");
    Person ana;
    Person ben;
    Person cleo;
    long triad;

    @BeforeAll
    static void haveSomePatience() {
        setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    void threePeopleSignIn() {
        ana = Person.atDesk().signIn(anaMail);
        ben = Person.onPhone().signIn(benMail);
        cleo = Person.onPhone().signIn(cleoMail);
    }

    @AfterEach
    void allGoHome() {
        ana.close();
        ben.close();
        cleo.close();
    }

    static void choose(Page page, String id, String label) {
        page.locator("[id='" + id + "']").selectOption(new SelectOption().setLabel(label));
    }

    void enter() {
        for (var person : List.of(ana, ben, cleo)) {
            person.page().navigate("/practice/room?id=" + triad);
            assertThat(person.page().locator("#stepTitle")).hasText("Coming together");
            assertThat(person.page().locator("#connection")).hasText("Connected");
        }
        assertThat(ana.page().locator("#people .state.positive")).hasCount(3);
        cleo.look();
        allPress("ready");
        allSee("Settle");
    }

    /** A picture at another width. */
    static void wide(Person person, int width, String name) {
        var before = person.page().viewportSize();
        person.page().setViewportSize(width, 900);
        person.picture(name);
        person.page().setViewportSize(before.width, before.height);
    }

    void allPress(String act) {
        for (var person : List.of(ana, ben, cleo)) {
            press(person, act);
        }
    }

    static void press(Person person, String act) {
        Locator button = person.page().locator("#actions [data-act=" + act + "]");
        assertThat(button).isVisible();
        button.click();
    }

    void allSee(String title) {
        for (var person : List.of(ana, ben, cleo)) {
            assertThat(person.page().locator("#stepTitle")).hasText(title);
        }
    }

    /** Lets time pass as on another node: the step ends that much earlier, and the change is counted. */
    void passMinutes(int minutes) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement("UPDATE practice_triad SET ends_at = ends_at - INTERVAL ?"
                        + " MINUTE, changes = changes + 1 WHERE id = ?")) {
            statement.setInt(1, minutes);
            statement.setLong(2, triad);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** A meeting of somebody alone whose room is open now. */
    private static long anotherTriadOf(String email) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO practice_triad (version, organization_id, host_id, starts_at, stop_word, step, round_no,"
                            + " changes, created_at) SELECT 0, organization_id, id, NOW(6), 'Stop', 'GATHERING', 0, 1,"
                            + " NOW(6) FROM identity_account WHERE email = '" + email + "'",
                    Statement.RETURN_GENERATED_KEYS);
            var keys = statement.getGeneratedKeys();
            keys.next();
            long id = keys.getLong(1);
            statement.executeUpdate(
                    "INSERT INTO practice_triad_seat (version, organization_id, triad_id, person_id, answer, presence,"
                            + " arrival, from_round, ready) SELECT 0, organization_id, id, host_id, 'ACCEPTED', 'OUT', 0,"
                            + " 0, 0 FROM practice_triad WHERE id = " + id);
            return id;
        }
    }

    void nextRoomIsClosedUntilTheAnswer() throws SQLException {
        long next = anotherTriadOf(anaMail);
        var page = ana.open("/practice/room?id=" + next);
        assertThat(page).hasURL(Pattern.compile(".*/practice/triad\\?id=" + next));
        assertThat(page.locator("#enter")).hasCount(0);
        ana.look();
        wide(ana, 390, "triad-owed-phone");
        assertThat(Statements.of(page, "/practice/triad?id=" + next)).isLessThanOrEqualTo(Statements.BUDGET);
        page.locator("#owed a").click();
        assertThat(page.locator("#keep")).isVisible();
    }

    List<String> facts() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement("SELECT CONCAT(JSON_VALUE(f.attributes, '$.role'), ' ',"
                        + " f.minutes, ' ', JSON_VALUE(f.attributes, '$.partial')) FROM evidence_fact f"
                        + " JOIN identity_account a ON a.id = f.person_id"
                        + " WHERE f.kind = 'triad-round' AND a.email IN (?, ?, ?)")) {
            statement.setString(1, anaMail);
            statement.setString(2, benMail);
            statement.setString(3, cleoMail);
            var result = statement.executeQuery();
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    static String zoneOf(String email) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement("SELECT time_zone FROM identity_account WHERE email = ?")) {
            statement.setString(1, email);
            var result = statement.executeQuery();
            result.next();
            return result.getString(1);
        }
    }
}
