package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;
import org.junit.jupiter.api.Test;

/**
 * The content we ship. Dates that have passed do not break the build, because no change did; authors see them with
 * {@code mvn -q -Plint}.
 */
class ModulesTest {

    @Test
    void everyFileMayBePublished() {
        var result = ContentReader.read(ContentTree.read(Path.of("modules")), LocalDate.now(Clock.systemUTC()));

        assertThat(result.wrong()).isEmpty();
        assertThat(result.content().modules()).containsKey("M03");
    }
}
