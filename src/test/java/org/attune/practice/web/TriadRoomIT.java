package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.sql.Statement;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The room where no socket can be opened, and the question that follows a stop. */
class TriadRoomIT {

    private static final double PATIENCE = 30_000;

    private final String idaMail = NewPeople.trainee("Ida Holm");
    private final String janMail = NewPeople.trainee("Jan Holm");
    private long triad;

    @BeforeEach
    void twoPeopleMeet() throws SQLException {
        triad = insert("INSERT INTO practice_triad (version, organization_id, host_id, starts_at, stop_word, step,"
                + " round_no, changes, created_at) SELECT 0, organization_id, id, NOW(6), 'Stop', 'GATHERING', 0, 1,"
                + " NOW(6) FROM identity_account WHERE email = '" + idaMail + "'");
        for (var mail : new String[] {idaMail, janMail}) {
            insert("INSERT INTO practice_triad_seat (version, organization_id, triad_id, person_id, answer, presence,"
                    + " arrival, from_round, ready) SELECT 0, organization_id, " + triad + ", id, 'ACCEPTED', 'OUT', 0,"
                    + " 0, 0 FROM identity_account WHERE email = '" + mail + "'");
        }
    }

    private static long insert(String sql) throws SQLException {
        try (var connection = NewPeople.database();
                var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
            var keys = statement.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    @Test
    @DisplayName("where sockets are blocked the room asks every few seconds, and misses nothing")
    void withoutASocketThePageAsks() {
        try (var ida = Person.onPhone().signIn(idaMail);
                var jan = Person.atDesk().signIn(janMail)) {
            ida.page().addInitScript("window.WebSocket = class { constructor() { throw new Error('blocked'); } };");
            var page = ida.page();
            page.navigate("/practice/room?id=" + triad);
            assertThat(page.locator("#connection"))
                    .hasText("Connected, a little slower", new HasTextOptions().setTimeout(PATIENCE));
            page.locator("[data-act=ready]").click();
            assertThat(page.locator("#message")).containsText("It takes two");

            jan.page().navigate("/practice/room?id=" + triad);

            var many = new HasCountOptions().setTimeout(PATIENCE);
            assertThat(page.locator("#people .state.positive")).hasCount(2, many);
            assertThat(page.locator("#message")).isEmpty();
            jan.page().locator("[data-act=ready]").click();
            assertThat(page.locator("#people")).containsText("ready");
            page.locator("[data-act=ready]").click();
            for (var person : new Person[] {ida, jan}) {
                assertThat(person.page().locator("#stepTitle"))
                        .hasText("Settle", new HasTextOptions().setTimeout(PATIENCE));
            }
            ida.look();
        }
    }

    @Test
    @DisplayName("a press counts although somebody else presses while the finger is down")
    void aPressIsNotLostToSomebodyElses() {
        try (var ida = Person.onPhone().signIn(idaMail);
                var jan = Person.atDesk().signIn(janMail)) {
            for (var person : new Person[] {ida, jan}) {
                person.page().navigate("/practice/room?id=" + triad);
            }
            var many = new HasCountOptions().setTimeout(PATIENCE);
            var mine = ida.page().locator("[data-act=ready]");
            assertThat(ida.page().locator("#people .state.positive")).hasCount(2, many);
            assertThat(mine).isVisible();

            mine.hover();
            ida.page().mouse().down();
            jan.page().locator("[data-act=ready]").click();
            assertThat(ida.page().locator("#actions")).containsText("1 of 2");
            ida.page().mouse().up();

            assertThat(jan.page().locator("#stepTitle")).hasText("Settle", new HasTextOptions().setTimeout(PATIENCE));
        }
    }

    @Test
    @DisplayName("S14 E8: the question after a stop is short, and what is said stays")
    void theQuestionAfterAStop() throws SQLException {
        long care = insert("INSERT INTO practice_triad_care (version, organization_id, triad_id, person_id, asked_at)"
                + " SELECT 0, organization_id, " + triad + ", id, NOW(6) - INTERVAL 1 DAY FROM identity_account"
                + " WHERE email = '" + janMail + "'");
        try (var jan = Person.onPhone().signIn(janMail)) {
            var page = jan.open("/practice/care?id=" + care);
            jan.picture("triad-care-phone");
            page.locator("#words").fill("It was close to home.");
            page.locator("#save").click();
            assertThat(page.locator("#feelingMessage")).containsText("choose what fits best");
            assertThat(page.locator("#words")).hasValue("It was close to home.");
            page.locator("#feeling").selectOption("SHAKEN");
            page.locator("#save").click();
            assertThat(page.locator("p.sunk")).containsText("Kept");
            assertThat(page.locator("#feeling")).hasValue("SHAKEN");
            jan.look();
            page.setViewportSize(1280, 900);
            jan.picture("triad-care-desk");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            jan.look();
            jan.picture("triad-care-desk-dark");
        }
    }
}
