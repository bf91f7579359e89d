package org.attune.curriculum.web;

import java.util.regex.Pattern;

/** A fault as a table shows it: where it is, and what to mend. A line that names no place has only words. */
public record FaultLine(String file, String line, String message) {

    private static final Pattern PLACED = Pattern.compile("(\\S.*?):(\\d+):? (.*)");

    static FaultLine of(String text) {
        var match = PLACED.matcher(text);
        return match.matches()
                ? new FaultLine(match.group(1), match.group(2), match.group(3))
                : new FaultLine("", "", text);
    }
}
