package org.attune.review;

import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.curriculum.RubricVersion;
import org.attune.review.model.Counts;
import org.attune.review.model.DomainScore;
import org.attune.review.model.Gap;
import org.attune.review.model.Mark;
import org.attune.review.model.Scores;
import org.attune.review.model.SheetState;

/**
 * A rating sheet as its page shows it. Before anything was written there is no sheet yet, and the page shows an empty
 * draft: looking costs nothing.
 *
 * @param moments comments at moments; empty when they may not be read
 * @param gaps what is missing before it can be locked
 * @param breaches ids of the rubric's breaches that were seen
 */
public record SheetView(
        RubricVersion rubric,
        SheetState state,
        Map<String, Mark> marks,
        Counts counts,
        List<Moment> moments,
        Scores scores,
        List<Gap> gaps,
        Set<String> breaches,
        Instant lockedAt) {

    /** The rubric's breaches that were seen. */
    public List<RubricVersion.Breach> getSeenBreaches() {
        return rubric.getBreaches().stream()
                .filter(breach -> breaches.contains(breach.getId()))
                .toList();
    }

    public boolean sawBreach(String id) {
        return breaches.contains(id);
    }

    public boolean isDraft() {
        return state == SheetState.DRAFT;
    }

    public Mark markOf(String behaviour) {
        return marks.get(behaviour);
    }

    /** The mark's name for radio buttons, empty when there is none. */
    public String markName(String behaviour) {
        return marks.containsKey(behaviour) ? marks.get(behaviour).name() : "";
    }

    public DomainScore scoreOf(String domain) {
        return scores.domains().stream()
                .filter(score -> score.domain().equals(domain))
                .findFirst()
                .orElseThrow();
    }

    /** How many behaviours of a domain have an answer, of whichever kind. */
    public long answered(RubricVersion.RatedDomain domain) {
        return domain.getBehaviours().stream()
                .filter(behaviour -> marks.containsKey(behaviour.getId()))
                .count();
    }

    /** The domains that every review answers, and any other that something was rated in. */
    public List<RubricVersion.RatedDomain> getRatedDomains() {
        return rubric.getDomains().stream()
                .filter(domain -> scoreOf(domain.getId()).required() || answered(domain) > 0)
                .toList();
    }

    /** What the behaviour's id stands for. */
    public String textOf(String behaviour) {
        return rubric.behaviour(behaviour)
                .map(RubricVersion.RatedBehaviour::getText)
                .orElse("");
    }

    /** Moments as the player draws them. */
    public String markers() {
        var list = Json.createArrayBuilder();
        for (var moment : moments) {
            var marker = Json.createObjectBuilder()
                    .add("id", String.valueOf(moment.id()))
                    .add("at", moment.startMs())
                    .add("kind", moment.laneWord())
                    .add("label", moment.text());
            if (moment.endMs() != null) {
                marker.add("to", moment.endMs());
            }
            list.add(marker);
        }
        return list.build().toString();
    }

    public List<Moment> momentsOn(String behaviour) {
        return moments.stream()
                .filter(moment -> behaviour.equals(moment.behaviour()))
                .toList();
    }
}
