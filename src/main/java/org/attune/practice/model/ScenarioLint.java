package org.attune.practice.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.ScriptCheck.Finding;

/**
 * Everything a scene must be before somebody plays it: its file can be read, its script compiles, and whoever plays it
 * comes to an end. The command for authors and the import of a package both ask here.
 */
public final class ScenarioLint {

    private final InkCompiler compiler = new InkCompiler();
    private final Function<ScenarioText, Optional<String>> compiled;

    /** @param compiled the compiled form of exactly this script, where somebody has it at hand */
    public ScenarioLint(Function<ScenarioText, Optional<String>> compiled) {
        this.compiled = compiled;
    }

    /**
     * What came of trying a scene out.
     *
     * @param story its compiled form; null with a fault, and for a scene without a script
     */
    public record Trial(String story, List<Finding> findings) {}

    public Trial of(ScenarioText text) {
        var read = ScenarioReader.read(text.yaml());
        if (read.scenario() == null) {
            return new Trial(null, in(text.file(), read.faults()));
        }
        if (!text.isPlayable()) {
            return new Trial(null, List.of());
        }
        var source = text.script().source();
        var known = compiled.apply(text);
        var made = known.isPresent() ? new CompiledScript(known.get(), List.of(), List.of()) : compiler.compile(source);
        var faults = faultsOf(read.scenario(), source, made);
        return new Trial(faults.isEmpty() ? made.json() : null, in(text.script().path(), faults));
    }

    /** A loose end is a fault as well: the compiler sees it in every branch, where a walk sees those it takes. */
    private static List<ScriptFault> faultsOf(Scenario scenario, String source, CompiledScript made) {
        if (!made.isPlayable()) {
            return made.errors();
        }
        return made.warnings().isEmpty() ? ScriptLint.of(scenario, source, made.json()) : made.warnings();
    }

    /** All findings of these scenes. */
    public List<Finding> findings(Stream<ScenarioText> texts) {
        return texts.flatMap(text -> of(text).findings().stream()).toList();
    }

    private static List<Finding> in(String file, List<ScriptFault> faults) {
        return faults.stream()
                .map(fault -> new Finding(file, Math.max(1, fault.line()), fault.words()))
                .toList();
    }
}
