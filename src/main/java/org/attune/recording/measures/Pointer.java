package org.attune.recording.measures;

import org.attune.recording.model.Cue;
import org.attune.recording.model.TimeCode;

/**
 * A place to listen to.
 *
 * @param millis what was measured there, or -1 when it was only counted
 * @param quote what is said there, shortened
 */
public record Pointer(long startMillis, long millis, String quote) {

    private static final int LONGEST = 140;

    static Pointer to(Cue cue, long millis) {
        return new Pointer(cue.startMillis(), millis, shortened(cue.text()));
    }

    static String shortened(String text) {
        var line = text.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
    }

    public long getStartMillis() {
        return startMillis;
    }

    public String getTime() {
        return TimeCode.of(startMillis);
    }

    public String getQuote() {
        return quote;
    }

    public boolean isMeasured() {
        return millis >= 0;
    }

    public double getSeconds() {
        return millis / 1000.0;
    }
}
