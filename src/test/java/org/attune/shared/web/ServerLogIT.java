package org.attune.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.attune.testing.NewPeople;
import org.attune.testing.Running;
import org.attune.testing.Visitor;
import org.junit.jupiter.api.Test;

/** An operator reads the log to learn what needs them, and finds it. */
class ServerLogIT {

    @Test
    void whatIsNotThereIsOneLineAndWhatIsFineIsNone() throws IOException, InterruptedException {
        var lead = new Visitor().signIn("lead@demo.test");
        int before = log().size();

        lead.get("/today/today");
        lead.post("/curriculum/search", Map.of("q", "Grüße"));
        assertThat(lead.get("/curriculum/package?id=4711").statusCode()).isEqualTo(404);

        var written = log().subList(before, log().size());
        assertThat(written).anyMatch(line -> line.contains("Nothing at /curriculum/package") && line.contains("4711"));
        assertThat(written).noneMatch(line -> line.contains("SEVERE") || line.contains("WARNING"));
        assertThat(written).as("lines of where it happened").noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void nobodyWritesALineOfItThroughAnAddress() throws IOException, InterruptedException {
        var admin = new Visitor().signIn("admin@demo.test");
        int before = log().size();

        assertThat(admin.get("/organization/person?id=4712%0AWARNING:+forged%0D%1b")
                        .statusCode())
                .isEqualTo(404);

        var written = log().subList(before, log().size());
        assertThat(written).anyMatch(line -> line.contains("Nothing at /organization/person: person 4712<a>WARNING"));
        assertThat(written).noneMatch(line -> line.startsWith("WARNING"));
    }

    @Test
    void whatAButtonDoesNotFindIsOneLine() throws Exception {
        var admin = new Visitor().signIn("admin@demo.test");
        var email = NewPeople.trainee("Ivo");
        var path = "/organization/person?id=" + NewPeople.idOf(email);
        var page = admin.get(path).body();
        int before = log().size();
        try (var database = NewPeople.database()) { // They leave for another school while their page is open.
            database.createStatement()
                    .executeUpdate("UPDATE identity_account SET organization_id = 2 WHERE email = '" + email + "'");
        }

        var answer = admin.postInPage(path, page, Map.of("accountForm", "accountForm"));

        assertThat(answer.body()).startsWith("<?xml").doesNotContain(email);
        var written = log().subList(before, log().size());
        assertThat(written)
                .filteredOn(line -> line.contains("Nothing at /organization/person: "))
                .hasSize(1);
        assertThat(written).noneMatch(line -> line.contains("SEVERE") || line.contains("WARNING"));
    }

    private static List<String> log() throws IOException {
        return Files.readAllLines(Running.demo().server().log());
    }
}
