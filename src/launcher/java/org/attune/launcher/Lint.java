package org.attune.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.model.files.ContentReader;
import org.attune.curriculum.model.files.ContentTree;
import org.attune.practice.model.CompiledScripts;
import org.attune.practice.model.InkCompiler;
import org.attune.practice.model.ScenarioReader;
import org.attune.practice.model.ScriptFault;
import org.attune.practice.model.ScriptLint;

/**
 * The command for authors: names every fault of the content folder with file and line, and dates that have passed. The
 * scripts of simulated clients are played through as well, in all languages.
 */
public final class Lint {

    private static final PrintStream TERMINAL = System.out;
    private static final Path BUILT = Path.of("target/classes/modules");

    private final InkCompiler compiler = new InkCompiler();

    private Lint() {}

    /** The folder is the system property attune.modules.folder, or {@code modules}. */
    public static void main(String[] arguments) {
        var folder = Path.of(System.getProperty("attune.modules.folder", "modules"));
        var result = ContentReader.read(ContentTree.read(folder), LocalDate.now(Clock.systemDefaultZone()));
        result.faults()
                .forEach(fault -> TERMINAL.println(folder.resolve(fault.file()) + ":" + fault.line() + " "
                        + fault.message() + (result.wrong().contains(fault) ? "" : " (overdue)")));
        var content = result.content();
        var lint = new Lint();
        var played = Stream.concat(
                        Stream.of(content),
                        content.translations().keySet().stream().map(content::in))
                .flatMap(each -> each.modules().values().stream())
                .flatMap(module -> module.scenarios().stream())
                .filter(ScenarioText::isPlayable)
                .distinct()
                .flatMap(scenario -> lint.faultsOf(scenario).stream()
                        .map(fault -> fault.in(
                                folder.resolve(scenario.script().path()).toString())))
                .toList();
        played.forEach(TERMINAL::println);
        int faults = result.faults().size() + played.size();
        if (faults > 0) {
            throw new IllegalStateException(faults + " faults in " + folder);
        }
        TERMINAL.println(folder + " has no fault");
    }

    private List<ScriptFault> faultsOf(ScenarioText text) {
        var read = ScenarioReader.read(text.yaml());
        if (read.scenario() == null) {
            return read.faults();
        }
        var source = text.script().source();
        var built = CompiledScripts.matching(
                source,
                built(text, ".json").orElse(null),
                built(text, ".digest").orElse(null));
        if (built.isPresent()) {
            return ScriptLint.of(read.scenario(), source, built.get());
        }
        var compiled = compiler.compile(source);
        return compiled.isPlayable() ? ScriptLint.of(read.scenario(), source, compiled.json()) : compiled.errors();
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
