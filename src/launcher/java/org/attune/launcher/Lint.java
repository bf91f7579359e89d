package org.attune.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.practice.model.CompiledScripts;
import org.attune.practice.model.ScenarioLint;

/**
 * The command for authors: names every fault of the content folder with file and line, and dates that have passed. The
 * scripts of simulated clients are played through as well, in all languages.
 */
public final class Lint {

    private static final PrintStream TERMINAL = System.out;
    private static final Path BUILT = Path.of("target/classes/modules");

    private Lint() {}

    /** The folder is the system property attune.modules.folder, or {@code modules}. */
    public static void main(String[] arguments) {
        var folder = Path.of(System.getProperty("attune.modules.folder", "modules"));
        var result = ContentReader.read(ContentTree.read(folder), LocalDate.now(Clock.systemDefaultZone()));
        result.faults()
                .forEach(fault -> TERMINAL.println(folder.resolve(fault.file()) + ":" + fault.line() + " "
                        + fault.message() + (result.wrong().contains(fault) ? "" : " (overdue)")));
        var content = result.content();
        var scenes = Stream.concat(
                        Stream.of(content),
                        content.translations().keySet().stream().map(content::in))
                .flatMap(each -> each.modules().values().stream())
                .flatMap(module -> module.scenarios().stream())
                .distinct();
        var played = new ScenarioLint(Lint::built).findings(scenes);
        played.forEach(
                found -> TERMINAL.println(folder.resolve(found.file()) + ":" + found.line() + " " + found.message()));
        int faults = result.faults().size() + played.size();
        if (faults > 0) {
            throw new IllegalStateException(faults + " faults in " + folder);
        }
        TERMINAL.println(folder + " has no fault");
    }

    private static Optional<String> built(ScenarioText text) {
        return CompiledScripts.matching(
                text.script().source(),
                built(text, ".json").orElse(null),
                built(text, ".digest").orElse(null));
    }

    /** What the build has compiled already need not be compiled again. */
    private static Optional<String> built(ScenarioText text, String ending) {
        try {
            var file = BUILT.resolve(text.script().path() + ending);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
