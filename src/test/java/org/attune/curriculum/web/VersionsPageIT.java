package org.attune.curriculum.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.attune.testing.NewPeople;
import org.attune.testing.Person;
import org.attune.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A lead changes what newcomers begin with, and knows beforehand whom it concerns. */
class VersionsPageIT {

    private static final String VERSIONS = "/curriculum/versions?content=M03";

    @Test
    @DisplayName("R23: a module that programmes ask for is closed knowingly, and does not vanish for its learners")
    void aModuleIsClosedKnowinglyAndOpenedAgain() throws SQLException {
        try (var lead = Person.atDesk().signIn("lead@demo.test");
                var ana = Person.onPhone().signIn(NewPeople.trainee("Ana Vogel"))) {
            var page = lead.open(VERSIONS);
            assertThat(page.locator("#neededBy")).containsText("Empathy-First Coach");
            page.locator("#closeMore summary").click();
            assertThat(page.locator("#closeMore")).containsText("cannot be awarded without it");
            assertThat(page.locator("#ahead"))
                    .hasText(Pattern.compile("At present \\d+ learners have it before them\\."));
            lead.look();
            lead.picture("versions-closing-desk");
            page.locator("#close").click();
            try {
                assertThat(page.locator("#closeTitle")).hasText("Closed to newcomers");
                newcomerFindsItClosed(ana);
            } finally {
                page.locator("#open").click();
            }
            assertThat(page.locator("#closeTitle")).hasText("Open to newcomers");
            assertThat(page.locator(".version .note").first()).hasText("Closed to newcomers, and opened again since.");
            lead.look();
        }
    }

    private static void newcomerFindsItClosed(Person newcomer) throws SQLException {
        var page = newcomer.open("/today/today");
        assertThat(page.locator("main a[href*='module=M03']")).hasCount(0);
        assertThat(newcomer.open("/certification/programme").locator("#closed"))
                .containsText("lets nobody begin with: Active listening and reflective inquiry");
        newcomer.look();
        newcomer.picture("programme-closed-phone");
        assertThat(Statements.of(page, "/certification/programme")).isLessThanOrEqualTo(Statements.BUDGET);
        newcomer.open("/curriculum/learn");
        assertThat(page.locator("#waiting")).containsText("Your school lets nobody begin with this module at present");
        newcomer.open("/curriculum/module?id=M03");
        assertThat(page.locator("#needs")).containsText("Your programme lead can tell you more");
        assertThat(page.locator("[id$=':begin']")).isHidden();
        assertThat(page.locator(".lessons a")).hasCount(0);
        newcomer.picture("module-closed-phone");
        page.navigate("/curriculum/lesson?module=M03&lesson=M03-L1");
        assertThat(page.locator("#needs")).isVisible();
    }
}
