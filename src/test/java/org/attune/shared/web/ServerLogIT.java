package org.attune.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
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

    private static List<String> log() throws IOException {
        return Files.readAllLines(Running.demo().server().log());
    }
}
