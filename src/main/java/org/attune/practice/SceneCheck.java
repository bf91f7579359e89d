package org.attune.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.curriculum.FaultWords;
import org.attune.curriculum.ScenarioText;
import org.attune.curriculum.ScriptCheck;
import org.attune.practice.model.ScenarioLint;

/**
 * Plays the scenes of a package before it is published. What can be played is kept, compiled, under its own digest: when
 * the package is published nobody waits for a compiler, and when it is not, nobody ever meets it.
 */
@ApplicationScoped
public class SceneCheck implements ScriptCheck {

    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Inject
    ScenarioLibrary library;

    @Inject
    Clock clock;

    @Override
    public List<Finding> faultsOf(List<ScenarioText> scenarios) {
        var lint = new ScenarioLint(text -> Optional.empty());
        var until = clock.instant().plus(LONGEST);
        var findings = new ArrayList<Finding>();
        for (var text : scenarios) {
            if (text.isPlayable() && library.isKnown(text)) {
                continue;
            }
            if (clock.instant().isAfter(until)) {
                findings.add(new Finding(text.file(), 1, FaultWords.of("practice", "was-not-tried-out")));
                continue;
            }
            var trial = lint.of(text);
            findings.addAll(trial.findings());
            if (trial.story() != null) {
                library.keep(text, trial.story());
            }
        }
        return findings;
    }
}
