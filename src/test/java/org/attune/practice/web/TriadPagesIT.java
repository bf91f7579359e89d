package org.attune.practice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A triad of three people at three browsers, from the booking until it counts for all of them. */
class TriadPagesIT extends ThreePeople {

    private static final String BEHIND = "section[aria-labelledby=behind] ul a";

    @Test
    @DisplayName("S64 R8 EFC-05: booked, met, practised, debriefed, answered, counted for all three")
    void aTriadFromBookingToCredit() throws SQLException {
        book();
        answer();
        enter();
        opening();
        practice();
        debrief();
        furtherRounds();
        close();
        credit();
    }

    private void book() throws SQLException {
        ana.open("/practice/practise").locator("a[href$='/practice/triads']").click();
        ana.page().locator("#book").click();
        var page = ana.look();
        wide(ana, 1280, "triad-book-desk");
        wide(ana, 390, "triad-book-phone");
        page.locator("#link").fill("http://meet.school.test/tamm");
        page.locator("#send").click();
        assertThat(page.locator("#partnersMessage")).containsText("choose at least one person");
        assertThat(page.locator("#dayMessage")).containsText("choose a day");
        assertThat(page.locator("#timeMessage")).containsText("choose a time");
        assertThat(page.locator("#linkMessage")).containsText("https://");
        assertThat(page.locator("label[for=time]")).hasText("Time, where you are (" + zoneOf(anaMail) + ")");
        ana.look();
        wide(ana, 390, "triad-book-missing-phone");
        choose(page, "partner:0:person", "Ben Tamm");
        choose(page, "partner:1:person", "Ben Tamm");
        page.locator("#send").click();
        assertThat(page.locator("#partnersMessage"))
                .hasText("Ben Tamm is chosen more than once. Please choose each person once.");
        choose(page, "partner:1:person", "Cleo Tamm");
        var when = ZonedDateTime.now(ZoneId.of(zoneOf(anaMail))).plusMinutes(10);
        page.locator("#day").fill(when.format(DateTimeFormatter.ISO_LOCAL_DATE));
        page.locator("#time").fill(when.format(DateTimeFormatter.ofPattern("HH:mm")));
        page.locator("#link").fill("http://meet.school.test/tamm");
        page.locator("[id='round:0:scene']").selectOption("m02-s1");
        page.locator("[id='round:1:scene']").selectOption("m03-s1");
        page.locator("[id='round:2:scene']").selectOption("m01-s1");
        page.locator("#send").click();
        assertThat(page.locator("#linkMessage")).containsText("https://");
        assertThat(page.locator("[id='round:0:scene']")).hasValue("m02-s1");
        page.locator("#link").fill("https://meet.school.test/tamm");
        page.locator("#send").click();
        page.waitForURL(Pattern.compile(".*/practice/triad\\?id=\\d+"));
        triad = Long.parseLong(page.url().replaceAll(".*=", ""));
        ana.look();
        assertThat(ana.open("/practice/triads").getByText("Times are those where you are (" + zoneOf(anaMail) + ")"))
                .isVisible();
        ana.open("/practice/triad?id=" + triad);
        assertThat(page.locator("a[target=_blank]")).hasAttribute("rel", "noopener noreferrer");
    }

    private void answer() {
        var page = ben.open("/today/today");
        page.getByText("Answer the invitation to a triad").first().waitFor();
        page.locator("a[href$='/practice/triad?id=" + triad + "']").click();
        ben.look();
        ben.picture("triad-invited-phone");
        page.getByText("I will come").click();
        assertThat(page.getByText("You will come.")).isVisible();
        cleo.open("/practice/triad?id=" + triad);
        cleo.page().getByText("I will come").click();
        assertThat(cleo.page().getByText("You will come.")).isVisible();
    }

    private void opening() throws SQLException {
        ben.look();
        ben.picture("triad-settle-phone");
        passMinutes(1);
        allSee("Agree");
        ana.page().locator("#stopWord").fill("Red light");
        assertThat(ana.page().locator("[data-words=stopWord] [role=status]")).hasText("Kept");
        passMinutes(2);
        allSee("Your aim");
        passMinutes(2);
        allSee("Before round 1");
        assertThat(ana.page().locator("#briefText")).containsText(COACH_BRIEF);
        assertThat(ben.page().locator("#briefText")).containsText(CLIENT_BRIEF);
        assertThat(cleo.page().locator("#watch li")).hasCount(6);
        onlyTheirOwnBriefs();
        for (var person : List.of(ana, ben, cleo)) {
            person.look();
        }
        ben.picture("triad-client-phone");
    }

    private void onlyTheirOwnBriefs() {
        assertThat(ana.page().content()).contains(COACH_BRIEF).doesNotContain(CLIENT_BRIEF);
        assertThat(ben.page().content()).contains(CLIENT_BRIEF).doesNotContain(COACH_BRIEF);
        assertThat(cleo.page().content()).doesNotContain(CLIENT_BRIEF).doesNotContain(COACH_BRIEF);
    }

    private void practice() throws SQLException {
        allPress("ready");
        allSee("Round 1: practise");
        assertThat(ben.page().locator("#lead")).containsText("Red light");
        onlyTheirOwnBriefs();
        var mark = cleo.page().locator("button.mark").first();
        mark.click();
        assertThat(mark.locator(".times")).hasText("1");
        mark.click();
        assertThat(mark.locator(".times")).hasText("2");
        cleo.look();
        cleo.picture("triad-observer-phone");
        double marks = mark.boundingBox().y;
        assertThat(cleo.page().locator("[data-act=stop]").boundingBox().y).isGreaterThan(marks);
        assertThat(cleo.page().locator("[data-act=pause]").boundingBox().y).isLessThan(marks);
        assertThat(ben.page().locator("#actions [data-act=stop]")).isVisible(); // Before his long brief.
        wide(cleo, 1280, "triad-observer-desk");
        wide(ben, 1280, "triad-client-desk");
        wide(ana, 390, "triad-coach-phone");
        ben.picture("triad-client-practise-phone");
        cleo.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        cleo.look();
        cleo.picture("triad-observer-phone-dark");
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        ana.picture("triad-coach-desk-dark");
        ana.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        ana.picture("triad-coach-desk");

        press(ben, "pause");
        for (var person : List.of(ana, ben, cleo)) {
            assertThat(person.page().locator("#paused")).isVisible();
        }
        ana.look();
        ana.picture("triad-paused-desk");
        allPress("ready");
        for (var person : List.of(ana, ben, cleo)) {
            assertThat(person.page().locator("#paused")).isHidden();
        }

        ben.page().navigate("about:blank"); // His telephone drops.
        passMinutes(12);
        assertThat(ana.page().locator("#stepTitle")).hasText("Round 1: a quiet note");
        ben.page().navigate("/practice/room?id=" + triad);
        assertThat(ben.page().locator("#stepTitle")).hasText("Round 1: a quiet note");
        assertThat(ben.page().locator("#role")).hasText("client");
    }

    private void debrief() {
        ana.page().locator("#note").fill("I hurried at first.");
        assertThat(ana.page().locator("[data-words=note] [role=status]")).hasText("Kept");
        press(ana, "next");
        allSee("Round 1: the coach speaks");
        assertThat(ben.page().locator("[data-act=next]")).hasCount(0);
        press(ana, "next");
        allSee("Round 1: the client speaks");
        press(ben, "next");
        allSee("Round 1: the observers speak");
        assertThat(ana.page().locator("#heard li")).hasCount(2);
        assertThat(ana.page().locator("#heard li").first()).containsText("Cleo Tamm");
        assertThat(ben.page().locator("#heardBox")).isHidden();
        assertThat(ben.page().content()).doesNotContain("I hurried at first.");
        cleo.page().locator("#tell").fill("You waited after the sigh.");
        assertThat(cleo.page().locator("[data-words=tell] [role=status]")).hasText("Kept");
        ana.look();
        ana.picture("triad-heard-desk");
        press(cleo, "next");
        allSee("Round 1: step out of the role");
        assertThat(ben.page().locator("#briefDerole li")).hasCount(3);
        ben.look();
        ben.picture("triad-derole-phone");
        press(ben, "next");
        allSee("Before round 2");
        assertThat(ben.page().locator("#role")).hasText("coach");
        assertThat(cleo.page().locator("#role")).hasText("client");
        assertThat(ana.page().locator("#role")).hasText("observer");
    }

    /** The other two, so that each holds each role once; the last one is left to the clock. */
    private void furtherRounds() throws SQLException {
        round(2, ben, cleo, ana);
        allSee("Before round 3");
        assertThat(cleo.page().locator("#role")).hasText("coach");
        assertThat(ana.page().locator("#role")).hasText("client");
        round(3, cleo, ana, ben);
        allSee("Closing");
    }

    private void round(int number, Person coach, Person client, Person observer) throws SQLException {
        var title = "Round " + number + ": ";
        allPress("ready");
        allSee(title + "practise");
        observer.page().locator("button.mark").first().click();
        assertThat(observer.page().locator("button.mark .times").first()).hasText("1");
        passMinutes(12);
        allSee(title + "a quiet note");
        press(coach, "next");
        allSee(title + "the coach speaks");
        press(coach, "next");
        allSee(title + "the client speaks");
        press(client, "next");
        allSee(title + "the observers speak");
        assertThat(coach.page().locator("#heard li")).hasCount(1);
        press(observer, "next");
        allSee(title + "step out of the role");
        press(client, "next");
    }

    private void close() {
        cleo.page().locator("#takeAway").fill("Silence works.");
        assertThat(cleo.page().locator("[data-words=takeAway] [role=status]")).hasText("Kept");
        cleo.page().locator("#goal").fill("Wait three seconds after a feeling");
        cleo.page().locator("#setGoal").click();
        assertThat(cleo.page().locator("#goalSet")).containsText("Your goal is set");
        cleo.look();
        cleo.picture("triad-closing-phone");
        allPress("ready");
        allSee("The triad is over");
        ana.look();
    }

    private void credit() throws SQLException {
        var page = ana.open("/practice/triads");
        ana.picture("triad-list-desk");
        noteOnMark();
        nextRoomIsClosedUntilTheAnswer();
        page.navigate("/practice/triads");
        page.locator(BEHIND).last().click();
        ana.look();
        wide(ana, 1280, "triad-round-desk");
        wide(ana, 390, "triad-round-phone");
        assertThat(page.locator("ul.heard")).containsText("Right after the sigh.");
        assertThat(page.locator("section[aria-labelledby=open]")).containsText("You have not answered yet.");
        page.locator("#keep").fill("The slow beginning.");
        page.locator("#send").click();
        assertThat(page.locator("#nextMessage")).containsText("try next");
        assertThat(page.locator("#keep")).hasValue("The slow beginning.");
        page.locator("#next").fill("Wait longer.");
        page.locator("#send").click();
        assertThat(page.locator("#credited")).containsText("12 minutes as coach");
        ana.look();
        assertThat(facts()).containsExactlyInAnyOrder("coach 12 false", "client 12 false", "observer 12 false");
        counted(ben, 1);
        counted(cleo, 0);
        assertThat(facts()).hasSize(9).containsOnly("coach 12 false", "client 12 false", "observer 12 false");
        ben.open("/practice/round?id=" + page.url().replaceAll(".*=", ""));
        ben.picture("triad-round-client-phone");
        assertThat(ben.page().content())
                .doesNotContain("You waited after the sigh.")
                .doesNotContain("slow beginning");
        assertThat(cleo.open("/practice/goals").content()).contains("Wait three seconds after a feeling");
    }

    /** Answers what was noticed in the round somebody coached; the latest round is the first in their list. */
    private static void counted(Person coach, int place) {
        var page = coach.open("/practice/triads");
        page.locator(BEHIND).nth(place).click();
        page.locator("#keep").fill("The pause.");
        page.locator("#next").fill("One more of them.");
        page.locator("#send").click();
        assertThat(page.locator("#credited")).containsText("12 minutes as coach");
    }

    private void noteOnMark() {
        var page = cleo.open("/practice/triads");
        page.locator(BEHIND).last().click();
        cleo.look();
        page.locator("[id='mark:0:note']").fill("Right after the sigh.");
        page.locator("#give").click();
        assertThat(page.locator("[id='mark:0:note']")).hasValue("Right after the sigh.");
        assertThat(page.locator("#told")).hasValue("You waited after the sigh.");
        cleo.picture("triad-round-observer-phone");
        wide(cleo, 1280, "triad-round-observer-desk");
    }
}
