package org.attune.certification.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;

/**
 * Recordings reviewed well enough (R14): a floor for every rated domain, every critical behaviour met, no breach, and
 * the feedback answered. All of it must hold for the same recording; a high mean never buys off a low domain. A domain
 * without a rating is neither a pass nor a zero (R13); it fails only where all domains must be rated.
 */
public record ReviewedRecording(
        FactFilter filter,
        Map<String, BigDecimal> floors,
        boolean allRated,
        boolean critical,
        boolean acknowledged,
        int wanted)
        implements Predicate {

    private static final String RECORDING = "recording";

    public ReviewedRecording {
        floors = Collections.unmodifiableMap(new TreeMap<>(floors));
    }

    @Override
    public Finding judge(Situation situation) {
        List<EvidenceFact> reviews = situation.matching(filter);
        List<EvidenceFact> good = reviews.stream()
                .filter(review -> faults(review, situation).isEmpty())
                .toList();
        long recordings =
                good.stream().map(fact -> fact.attribute(RECORDING)).distinct().count();
        if (recordings >= wanted) {
            return Finding.of(true, good, Sentence.of("reviewed.met", (int) recordings, wanted));
        }
        return Finding.of(false, reviews, shortOf(reviews, (int) recordings, situation));
    }

    private Sentence[] shortOf(List<EvidenceFact> reviews, int recordings, Situation situation) {
        List<Sentence> words = new ArrayList<>();
        words.add(
                reviews.isEmpty()
                        ? Sentence.of("reviewed.none", wanted)
                        : Sentence.of("reviewed.short", recordings, wanted));
        reviews.stream()
                .map(review -> faults(review, situation))
                .filter(faults -> !faults.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .ifPresent(words::addAll);
        return words.toArray(Sentence[]::new);
    }

    private List<Sentence> faults(EvidenceFact review, Situation situation) {
        List<Sentence> faults = new ArrayList<>();
        floors.forEach((domain, floor) -> ScoreCut.score(review, domain)
                .ifPresentOrElse(
                        score -> {
                            if (score.compareTo(floor) < 0) {
                                faults.add(Sentence.of(
                                        "reviewed.floor", domain, score.toPlainString(), floor.toPlainString()));
                            }
                        },
                        () -> {
                            if (allRated) {
                                faults.add(Sentence.of("reviewed.unrated", domain));
                            }
                        }));
        if (floors.keySet().stream()
                .noneMatch(domain -> review.attribute(domain).isPresent())) {
            faults.add(Sentence.of("reviewed.nothing"));
        }
        if (critical && !review.says("criticalMet", true)) {
            faults.add(Sentence.of("reviewed.critical"));
        }
        if (review.says("breach", true)) {
            faults.add(Sentence.of("reviewed.breach"));
        }
        if (acknowledged && !isAcknowledged(review, situation)) {
            faults.add(Sentence.of("reviewed.unanswered"));
        }
        return faults;
    }

    private static boolean isAcknowledged(EvidenceFact review, Situation situation) {
        return review.says("acknowledged", true)
                || situation.matching(FactFilter.ofKind(EvidenceKind.REVIEW_ACKNOWLEDGED)).stream()
                        .anyMatch(answer -> sameReview(answer, review));
    }

    private static boolean sameReview(EvidenceFact answer, EvidenceFact review) {
        String shared = answer.attribute("review").isPresent()
                        && review.attribute("review").isPresent()
                ? "review"
                : RECORDING;
        return answer.attribute(shared).isPresent() && answer.attribute(shared).equals(review.attribute(shared));
    }
}
