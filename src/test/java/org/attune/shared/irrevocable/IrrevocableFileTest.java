package org.attune.shared.irrevocable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IrrevocableFileTest {

    private static final IrrevocableStep ERASED = new IrrevocableStep("recording-erased", 7, "2030-01-01T00:00:00Z");
    private static final IrrevocableStep SAME_NUMBER_LATER =
            new IrrevocableStep("recording-erased", 7, "2031-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void nothingIsListedAtFirst() throws IOException {
        assertThat(new IrrevocableFile(folder).read()).isEmpty();
    }

    @Test
    void remembersEachStepOnceAcrossStarts() throws IOException {
        new IrrevocableFile(folder).append(List.of(ERASED));
        new IrrevocableFile(folder).append(List.of(ERASED, SAME_NUMBER_LATER));

        assertThat(new IrrevocableFile(folder).read()).containsExactly(ERASED, SAME_NUMBER_LATER);
    }

    @Test
    void passesOverALineThatACrashCutOff() throws IOException {
        var file = new IrrevocableFile(folder);
        file.append(List.of(ERASED));
        Files.writeString(folder.resolve("irrevocable.list"), "recording-er", StandardOpenOption.APPEND);
        file.append(List.of(SAME_NUMBER_LATER));

        assertThat(file.read()).containsExactly(ERASED, SAME_NUMBER_LATER);
    }

    @Test
    void takesNoWordsOfPeople() {
        var step = new IrrevocableStep("recording-erased", 7, "Session with Hanna");

        assertThatThrownBy(() -> new IrrevocableFile(folder).append(List.of(step)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
