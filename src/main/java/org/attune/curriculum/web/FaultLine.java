package org.attune.curriculum.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.attune.curriculum.FaultWords;

/** A fault as a table shows it: where it is, and what to mend. One of a whole file has no line, one of the whole package only words. */
public record FaultLine(String file, String line, String message) {

    private static final Pattern PLACED = Pattern.compile("(.*):(\\d+)");

    /** @param kept as {@link FaultWords} are kept */
    static FaultLine of(String kept, Locale language) {
        var where = FaultWords.whereOf(kept);
        var place = PLACED.matcher(where);
        var words = FaultWords.wordsOf(kept, language);
        return place.matches() ? new FaultLine(place.group(1), place.group(2), words) : new FaultLine(where, "", words);
    }
}
