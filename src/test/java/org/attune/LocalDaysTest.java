package org.attune;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody, and no test either, takes the day of the machine for the day of a person. */
@AnalyzeClasses(packages = "org.attune")
class LocalDaysTest {

    /** The clock's own zone is Greenwich's; whoever means a person asks for theirs. */
    private static final Pattern DAY_OF_THE_CLOCK =
            Pattern.compile("Local(?:Date|Time|DateTime)\\.now\\(\\s*(?:clock|Clock\\.\\w+\\(\\))\\s*\\)");

    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            entry("DutyDay", "a duty begins and ends for all at once"),
            entry("StandingKeeper", "one round a day looks at people of every zone"),
            entry("EvidenceLedger", "a correction has a day like every fact, which counts nowhere"),
            entry("Publishing", "a text is due to be looked through on a day of nobody's"),
            entry("ImportCheck", "the same, told before it is published"),
            entry("ModulesTest", "the same, told by the build"),
            entry("Lint", "the same, told to authors"));

    @ArchTest
    static final ArchRule aDayBelongsToAZone = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("the machine's midnight is not that of the people");

    @Test
    void theClockIsAskedForTheDayOfSomebody() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources()) {
            if (DAY_OF_THE_CLOCK.matcher(Files.readString(file, UTF_8)).find()) {
                found.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(OF_NOBODY.keySet()));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
