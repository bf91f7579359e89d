package org.attune.certification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An evaluation as it is shown and kept: each line with its words and the ids of the facts behind it. */
public record Judgement(SetVersion version, LocalDate on, List<Line> lines) {

    /** One requirement, judged. */
    public record Line(Heading heading, boolean met, List<Sentence> sentences, List<Long> inputs) {}

    /** What a line is about, in the words of the set. */
    public record Heading(String id, String stage, String title, String why, boolean decision) {}

    public Judgement {
        lines = List.copyOf(lines);
    }

    public static Judgement of(RequirementSet set, Evaluation evaluation) {
        Map<String, String> stages = set.stages().stream().collect(Collectors.toMap(Stage::id, Stage::title));
        return new Judgement(
                evaluation.version(),
                evaluation.on(),
                evaluation.lines().stream()
                        .map(line -> new Line(
                                heading(line.requirement(), stages),
                                line.isMet(),
                                line.finding().sentences(),
                                line.finding().inputs()))
                        .toList());
    }

    private static Heading heading(Requirement one, Map<String, String> stages) {
        return new Heading(one.id(), stages.get(one.stage()), one.title(), one.why(), one.isDecision());
    }

    public int met() {
        return (int) lines.stream().filter(Line::met).count();
    }
}
