package org.attune.curriculum;

import java.util.List;
import java.util.Locale;

/**
 * Tries out the scenes of a package before anybody may publish it, by whoever plays them: scripts are compiled and walked
 * through as many different learners would. Takes its time, so it is asked in the background only.
 */
public interface ScriptCheck {

    /** Something an author must mend: which file, which line, and what. */
    record Finding(String file, int line, FaultWords words) {

        /** As the command for authors says it. */
        public String message() {
            return words.in(Locale.ENGLISH);
        }
    }

    /** What keeps these scenes from being played; of those without a fault the compiled form is kept at hand. */
    List<Finding> faultsOf(List<ScenarioText> scenarios);
}
