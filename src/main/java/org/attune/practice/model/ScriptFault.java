package org.attune.practice.model;

import java.util.Locale;
import org.attune.curriculum.FaultWords;

/**
 * One thing an author has to mend in a script, and where. Line 0 stands for the script as a whole.
 */
public record ScriptFault(int line, FaultWords words) {

    static ScriptFault of(int line, String key, Object... places) {
        return new ScriptFault(line, FaultWords.of("practice", key, places));
    }

    /** As the command for authors says it. */
    public String message() {
        return words.in(Locale.ENGLISH);
    }

    /** As compilers print it: a place an editor can jump to. */
    public String in(String file) {
        return file + ":" + Math.max(line, 1) + ": " + message();
    }
}
