package org.attune.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * A short scene with a time for each line. It is read, or played at the pace of its times, or heard where it has a track;
 * what is to be found in it is one moment or more. Near misses have a reason of their own, everything else shares one.
 */
public record Clip(
        List<Line> lines, int ends, Track track, List<Moment> moments, List<Moment> nearly, String elsewhere) {

    /** What somebody says, from this second on. */
    public record Line(int at, String who, String text) {

        /** As it stands beside the line, for example 1:05. */
        public String time() {
            return at / 60 + ":" + (at % 60 < 10 ? "0" : "") + at % 60;
        }
    }

    /** From one second to another, both included, and why it is or is not what was asked for. */
    public record Moment(int from, int to, String rationale) {

        public boolean holds(int second) {
            return from <= second && second <= to;
        }
    }

    /** Whether this second lies in a moment that was to be found. */
    public boolean isRight(int second) {
        return moments.stream().anyMatch(moment -> moment.holds(second));
    }

    /** Whether this second lies near what was asked for, and is not it. */
    public boolean isNearly(int second) {
        return nearly.stream().anyMatch(moment -> moment.holds(second));
    }

    /** What is to be said about a mark at this second. */
    public String rationale(int second) {
        return at(moments, second)
                .or(() -> at(nearly, second))
                .map(Moment::rationale)
                .orElse(elsewhere);
    }

    public boolean hasLineAt(int second) {
        return lines.stream().anyMatch(line -> line.at() == second);
    }

    private static Optional<Moment> at(List<Moment> moments, int second) {
        return moments.stream().filter(moment -> moment.holds(second)).findFirst();
    }
}
