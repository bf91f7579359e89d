package org.attune.practice.model.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SceneCardTest {

    static Stream<Path> scenarios() throws IOException {
        return Files.walk(Path.of("modules"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> file.getParent().endsWith("scenarios"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyShippedSceneHasABriefForEachRole(Path file) throws IOException {
        var card = SceneCard.read(Files.readString(file));

        assertThat(card.clientBrief()).isNotBlank().isNotEqualTo(card.scenario().brief());
        assertThat(card.scenario().brief()).isNotBlank();
        assertThat(card.arc())
                .isNotEmpty()
                .allSatisfy(beat -> assertThat(beat.name()).isNotBlank());
        assertThat(card.scenario().watchFor()).isNotEmpty();
    }
}
