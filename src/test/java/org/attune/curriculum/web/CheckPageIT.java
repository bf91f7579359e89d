package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.junit.jupiter.api.Test;

/** A check with every type of question: by keyboard, without a line, and in two windows. */
class CheckPageIT {

    private static final String CHECK = "/curriculum/check?module=M03";
    private static final String ORDER = "[data-type=ordering]";
    private static final String MATCH = "[data-type=matching]";
    private static final String WORDS = "[data-type=short]";
    private static final String SCENE = "[data-type=spot-the-moment]";
    private static final List<String> ASKED = List.of(
            "M03-C29 c,a,e,b,d",
            "M03-C30 x,c,a,e,d,b",
            "M03-C31 ",
            "M03-C32 ",
            "M03-C01 a,b,c,d",
            "M03-C02 a,b,c,d",
            "M03-C03 a,b,c,d",
            "M03-C04 a,b,c,d",
            "M03-C05 a,b,c,d",
            "M03-C06 a,b,c,d");
    private static final Pattern RESULT = Pattern.compile(".*/curriculum/check-result\\?attempt=\\d+");

    @Test
    void everyTypeIsAnsweredByKeyboard() throws SQLException {
        try (var noa = begun(Person.atDesk())) {
            var page = noa.page();
            noa.look();
            noa.picture("check-types-desk");
            reorderByKeyboard(page);
            pairByKeyboard(page);
            sayByKeyboard(page);
            spotByKeyboard(page);
            page.reload();
            assertThat(page.locator(WORDS + " input.words")).hasValue("There may be some anger in this.");
            new CheckOnPage(page).answerAll(true);
            new CheckOnPage(page).answer(page.locator(ORDER), false);
            new CheckOnPage(page).answer(page.locator(SCENE), false);
            new CheckOnPage(page).answer(page.locator(MATCH), false);
            new CheckOnPage(page).answer(page.locator(WORDS), false);
            page.locator("[id='checkForm:handIn']").press("Enter");
            assertThat(page).hasURL(RESULT);
            noa.look();
            noa.picture("check-types-result-desk");
            assertThat(page.locator("#verdict ~ p").first()).containsText("6 questions were fully right, of 10");
            assertThat(page.locator(".missed")).hasCount(4);
            page.locator("#rightMore summary").click();
            assertThat(page.locator("#rightMore .card")).hasCount(6);
            assertThat(page.locator("#rightMore .card")
                            .first()
                            .locator("p.soft")
                            .first())
                    .isVisible();
            noa.look();
            noa.picture("check-types-right-desk");
            assertThat(page.getByText("an answer that counts")).isVisible();
            assertThat(page.getByText("you had it in place").first()).isVisible();
            assertThat(page.getByText("you chose:").first()).isVisible();
            assertThat(page.getByText("the moment", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    private static void reorderByKeyboard(Page page) {
        var first = page.locator(ORDER + " .steps li").first();
        var text = first.locator(".step-text").textContent();
        first.locator("[data-move='1']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(ORDER + " .steps li").nth(1).locator(".step-text"))
                .hasText(text);
        assertThat(page.locator(ORDER + " [data-moved-to]")).hasText("Now in place 2 of 5");
        page.keyboard().press("Enter");
        assertThat(page.locator(ORDER + " .steps li").nth(2).locator(".step-text"))
                .hasText(text);
        saved(page);
    }

    private static void pairByKeyboard(Page page) {
        page.locator(MATCH + " select").first().focus();
        page.keyboard().press("B");
        assertThat(page.locator(MATCH + " select").first()).hasValue("B");
        saved(page);
    }

    private static void sayByKeyboard(Page page) {
        page.locator(WORDS + " input.words").focus();
        page.keyboard().type("There may be some anger in this.");
        page.keyboard().press("Tab");
        saved(page);
    }

    private static void spotByKeyboard(Page page) {
        page.locator(SCENE + " [data-clip=play]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(SCENE + " [data-clip=play]")).hasText("Pause");
        assertThat(page.locator(SCENE + " li.now")).hasCount(1);
        page.locator(SCENE + " [data-clip=here]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(SCENE + " input:checked")).hasCount(1);
        page.locator(SCENE + " [data-clip=play]").press("Enter");
        page.locator(SCENE + " input:checked").press("ArrowDown");
        assertThat(page.locator(SCENE + " li").nth(1).locator("input")).isChecked();
        saved(page);
    }

    @Test
    void aLostLineKeepsAnswersOnTheDeviceAndSendsThemWhenItIsBack() throws SQLException {
        try (var noa = begun(Person.atDesk())) {
            var page = noa.page();
            noa.context().setOffline(true);
            page.locator(WORDS + " input.words").fill("Some anger");
            page.locator(WORDS + " input.words").press("Tab");
            assertThat(page.locator("#keeping")).containsText("kept on this device");
            assertThat((int) page.evaluate(
                            "Object.keys(localStorage).filter(key => key.startsWith('attune.kept')).length"))
                    .isEqualTo(1);
            page.getByText("Hand in my answers").click();
            assertThat(page.locator("#keeping")).containsText("kept on this device");
            assertThat(page.url()).endsWith(CHECK);
            noa.picture("check-offline-desk");

            noa.context().setOffline(false);
            assertThat(page.locator("#keeping")).hasText("All answers saved");
            assertThat((int) page.evaluate(
                            "Object.keys(localStorage).filter(key => key.startsWith('attune.kept')).length"))
                    .isZero();
            page.reload();
            assertThat(page.locator(WORDS + " input.words")).hasValue("Some anger");
        }
    }

    @Test
    void signingOutForgetsWhatWasKeptOnTheDevice() throws SQLException {
        try (var noa = begun(Person.atDesk())) {
            var page = noa.page();
            page.route("**/curriculum/check**", route -> {
                if (route.request().postData() != null
                        && route.request().postData().contains("saveAnswer")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.locator(WORDS + " input.words").fill("Some anger");
            page.locator(WORDS + " input.words").press("Tab");
            assertThat(page.locator("#keeping")).containsText("kept on this device");
            page.getByText("Sign out").first().click();
            assertThat(page).hasURL(Pattern.compile(".*sign-in.*|.*/"));
            assertThat((int) page.evaluate("localStorage.length")).isZero();
        }
    }

    @Test
    void anOlderWindowDoesNotWipeWhatANewerOneSaved() throws SQLException {
        try (var noa = begun(Person.atDesk())) {
            var older = noa.page();
            var newer = noa.context().newPage();
            newer.navigate(older.url());
            say(newer, "There is some anger");
            saved(newer);
            say(older, "Are you angry?");
            assertThat(older.locator("#keeping")).containsText("in another window");
            assertThat(older.locator(WORDS + " input.words")).hasValue("There is some anger");

            new CheckOnPage(newer).answerAll(true);
            newer.getByText("Hand in my answers").click();
            assertThat(newer.locator("#verdict")).containsText("100 per cent");
            say(older, "Something else");
            assertThat(older.locator("#handedIn")).isVisible();
            older.getByText("Hand in my answers").click();
            assertThat(older.locator("#pageMessages")).containsText("handed in already");
            assertThat(older.locator("#verdict")).containsText("100 per cent");
            noa.look();
        }
    }

    @Test
    void aDeviceWithAWrongClockChangesNothing() throws SQLException {
        try (var noa = begun(Person.atDesk())) {
            noa.context().addInitScript("Date.now = () => 0;");
            noa.page().reload();
            new CheckOnPage(noa.page()).answerAll(true);
            noa.page().getByText("Hand in my answers").click();
            assertThat(noa.page().locator("#verdict")).containsText("Passed");
        }
    }

    @Test
    void everyTypeFitsOnAPhone() throws SQLException {
        try (var noa = begun(Person.onPhone())) {
            assertThat((int) noa.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            noa.look();
            noa.picture("check-types-phone");
            var page = noa.page();
            var pair = page.locator("[data-type=best-worst]").first();
            pair.locator(".pair fieldset").first().locator("input").first().check();
            pair.locator(".pair fieldset").last().locator("input").first().check();
            saved(page);
            page.getByText("Hand in my answers").click();
            assertThat(page.locator("#stillOpen li")).hasCount(10);
            assertThat(page.getByText("best and worst are the same reply").first())
                    .isVisible();
            noa.look();
            noa.picture("check-still-open-phone");
        }
    }

    private static void say(Page page, String words) {
        page.locator(WORDS + " input.words").fill(words);
        page.locator(WORDS + " input.words").press("Tab");
    }

    private static void saved(Page page) {
        assertThat(page.locator("#keeping")).hasText("All answers saved");
    }

    /** Somebody with an open try in which each type is asked. */
    private static Person begun(Person somebody) throws SQLException {
        var email = NewPeople.trainee("Noa Levi");
        var noa = somebody.signIn(email);
        var page = noa.open(CHECK);
        page.getByText("Begin the check").click();
        assertThat(page.locator(".question")).hasCount(10);
        put(email);
        page.reload();
        assertThat(page.locator(SCENE)).hasCount(1);
        return noa;
    }

    /** Asks these questions in the open try instead of those that were drawn. */
    private static void put(String email) throws SQLException {
        var attempt = " FROM curriculum_check_attempt attempt JOIN identity_account account"
                + " ON account.id = attempt.person_id WHERE account.email = ?";
        var clear = "DELETE FROM curriculum_check_answer WHERE attempt_id IN (SELECT attempt.id" + attempt + ")";
        var add = "INSERT INTO curriculum_check_answer (organization_id, attempt_id, place, item_id, option_order)"
                + " SELECT attempt.organization_id, attempt.id, ?, ?, ?" + attempt;
        try (var connection = NewPeople.database();
                var clearing = connection.prepareStatement(clear);
                var adding = connection.prepareStatement(add)) {
            clearing.setString(1, email);
            assertThat(clearing.executeUpdate()).isEqualTo(ASKED.size());
            for (int place = 0; place < ASKED.size(); place++) {
                var question = ASKED.get(place).split(" ", 2);
                adding.setInt(1, place);
                adding.setString(2, question[0]);
                adding.setString(3, question[1]);
                adding.setString(4, email);
                assertThat(adding.executeUpdate()).isEqualTo(1);
            }
        }
    }
}
