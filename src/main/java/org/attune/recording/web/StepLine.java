package org.attune.recording.web;

import java.util.ArrayList;
import java.util.List;
import org.attune.recording.model.IntakeStep.Reached;
import org.attune.recording.model.IntakeStep.Step;

/**
 * One line of what is done with an uploaded file.
 *
 * @param state "over", "now" or "next"
 * @param percent 0 where nobody can tell
 */
public record StepLine(String name, String state, int percent) {

    /** The lines for a file that has come so far; null while it waits for its turn. */
    static List<StepLine> of(Reached reached) {
        var lines = new ArrayList<StepLine>();
        lines.add(new StepLine("ARRIVED", "over", 0));
        for (var step : Step.values()) {
            if (step == Step.CONVERTING && (reached == null || reached.step() != step)) {
                continue; // Most files need none.
            }
            int order = reached == null ? 1 : step.compareTo(reached.step());
            var state = order < 0 ? "over" : order == 0 ? "now" : "next";
            lines.add(new StepLine(step.name(), state, order == 0 ? reached.percent() : 0));
        }
        return lines;
    }
}
