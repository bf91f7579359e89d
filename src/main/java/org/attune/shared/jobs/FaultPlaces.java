package org.attune.shared.jobs;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went wrong, by type and place, without the words of the exceptions: a mail server's answer names the client a
 * letter was for, a database's the value it refused. Neither may come into a log.
 */
final class FaultPlaces {

    private static final String OURS = "org.attune.";
    private static final int CAUSES = 10;
    private static final int PLACES = 3;

    private FaultPlaces() {}

    /** The exception and its causes in one line, each with where it was thrown and where our code had called. */
    static String of(Throwable thrown) {
        var parts = new ArrayList<String>();
        for (var cause = thrown; cause != null && parts.size() < CAUSES; cause = cause.getCause()) {
            parts.add(cause.getClass().getName() + placesOf(cause));
        }
        return String.join(", caused by ", parts);
    }

    private static String placesOf(Throwable cause) {
        var stack = cause.getStackTrace();
        var ours = Stream.of(stack).skip(1).filter(place -> place.getClassName().startsWith(OURS));
        return Stream.concat(Stream.of(stack).limit(1), ours)
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
