package org.attune.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.attune.certification.PathHint;
import org.attune.certification.model.Judgement;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.shared.web.Texts;

/** Makes the rows of a path from a judgement and its facts. */
@RequestScoped
public class PathRows {

    private static final Map<String, Function<EvidenceFact, String>> PLACES = Map.of(
            EvidenceKind.CHECK_PASSED, fact -> "/curriculum/learn",
            EvidenceKind.SCENARIO_RUN, fact -> "/practice/debrief?id=" + fact.getSourceId(),
            EvidenceKind.SCENARIO_FEEDBACK_ANSWERED, fact -> "/practice/debrief?id=" + fact.getSourceId(),
            EvidenceKind.RECORDING_REVIEWED, PathRows::review,
            EvidenceKind.REVIEW_ACKNOWLEDGED, PathRows::review,
            EvidenceKind.ACKNOWLEDGEMENT, fact -> "/curriculum/statements",
            EvidenceKind.SUPERVISION, fact -> "/logbook/supervision");

    @Inject
    CertificationWords words;

    @Inject
    Texts texts;

    /**
     * The stages of a path in their order.
     *
     * @param linked whether the reader is the person whose path it is; nobody else gets links into their work
     */
    List<PathStage> stages(Judgement judgement, Map<Long, EvidenceFact> facts, boolean linked) {
        return stages(judgement, facts, Map.of(), linked);
    }

    /** @param hints when the time of an open requirement comes, by its id */
    List<PathStage> stages(
            Judgement judgement, Map<Long, EvidenceFact> facts, Map<String, PathHint> hints, boolean linked) {
        Map<String, List<PathLine>> byStage = new LinkedHashMap<>();
        for (Judgement.Line line : judgement.lines()) {
            var evidence = line.inputs().stream()
                    .map(facts::get)
                    .filter(Objects::nonNull)
                    .map(fact -> evidence(fact, linked))
                    .toList();
            byStage.computeIfAbsent(line.heading().stage(), stage -> new ArrayList<>())
                    .add(new PathLine(
                            line,
                            words.parts(line.sentences()),
                            evidence,
                            hints.get(line.heading().id()),
                            linked && !line.met() ? placeOf(line) : null));
        }
        return byStage.entrySet().stream()
                .map(stage -> new PathStage(stage.getKey(), stage.getValue()))
                .toList();
    }

    private PathEvidence evidence(EvidenceFact fact, boolean linked) {
        var label = texts.of("certification", "evidence." + fact.getKind())
                .replace("{module}", fact.attribute("module").orElse(""));
        var place = PLACES.get(fact.getKind());
        boolean openable = linked && place != null && !fact.isContentErased();
        return new PathEvidence(fact, label, openable ? place.apply(fact) : null);
    }

    /** Where something can be done that has a page of its own: so far, the statements to sign. */
    private static String placeOf(Judgement.Line line) {
        return line.sentences().stream()
                        .anyMatch(sentence -> sentence.key().startsWith("count." + EvidenceKind.ACKNOWLEDGEMENT))
                ? "/curriculum/statements"
                : null;
    }

    private static String review(EvidenceFact fact) {
        return "/review/feedback?id=" + fact.attribute("review").orElse(fact.getSourceId());
    }
}
