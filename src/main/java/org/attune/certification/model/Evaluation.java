package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every requirement of a set judged on one day for one person, line by line. */
public record Evaluation(SetVersion version, LocalDate on, List<Line> lines) {

    /**
     * One requirement with what judging it found.
     *
     * @param prepared everything in it that comes before the lead's decision is met
     */
    public record Line(Requirement requirement, Finding finding, boolean prepared) {

        public boolean isMet() {
            return finding.met();
        }
    }

    public Evaluation {
        lines = List.copyOf(lines);
    }

    public int met() {
        return (int) lines.stream().filter(Line::isMet).count();
    }

    /** All that the trainee can do is done; only the decision, if the set asks for one, is left. */
    public boolean readyForDecision() {
        return lines.stream().allMatch(Line::prepared);
    }

    public boolean complete() {
        return met() == lines.size();
    }

    /** The first line on the path that is not met yet. */
    public Optional<Line> next() {
        return lines.stream().filter(line -> !line.isMet()).findFirst();
    }

    /** The first day on which time alone may change the result. */
    public Optional<LocalDate> mayChangeOn() {
        return lines.stream()
                .flatMap(line -> line.finding().mayChangeOn().stream())
                .min(LocalDate::compareTo);
    }
}
