package org.attune.shared.persistence;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    @Test
    void noTwoScriptsShareAVersion() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            var byVersion = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .collect(groupingBy(name -> name.substring(0, name.indexOf("__"))));

            assertThat(byVersion.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        }
    }

    @Test
    void eachScriptSaysWhoseItIs() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                var owner = file.getParent().getFileName().toString();
                assertThat(file.getFileName().toString())
                        .matches("V\\d{4}(\\.\\d{2}){2}\\.\\d{4}__" + owner + "_\\w+\\.sql");
            });
        }
    }
}
