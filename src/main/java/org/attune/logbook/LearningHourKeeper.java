package org.attune.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.attune.curriculum.Catalog;
import org.attune.curriculum.Lesson;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceChanged;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.Permitted;

/**
 * Turns what somebody finished by themselves into learning time: the minutes its author declared for a lesson, and for
 * a check what the module plans beside its lessons. Once for each version of it, however often it was opened.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
class LearningHourKeeper {

    private static final Set<String> FINISHED = Set.of(EvidenceKind.LESSON_READ, EvidenceKind.CHECK_PASSED);
    private static final String VERSION = "contentVersion";
    private static final String MODULE = "module";

    /** As much of the digest as keeps two versions apart in the short name of a source. */
    private static final int DIGEST_LENGTH = 40;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Catalog catalog;

    void finished(@Observes EvidenceChanged change) {
        if (!FINISHED.contains(change.kind())) {
            return;
        }
        var standing = ledger.standing(change.organizationId(), change.personId());
        standing.stream()
                .filter(fact -> fact.getKind().equals(change.kind()))
                .filter(fact -> fact.attribute(VERSION).isPresent() && knows(fact))
                .filter(fact -> !isCounted(fact, standing))
                .forEach(this::count);
    }

    private boolean knows(EvidenceFact fact) {
        return fact.attribute(MODULE).flatMap(catalog::find).isPresent();
    }

    private static boolean isCounted(EvidenceFact fact, List<EvidenceFact> standing) {
        return standing.stream()
                .anyMatch(other -> other.getKind().equals(EvidenceKind.LEARNING_HOUR)
                        && other.getSourceId().equals(sourceOf(fact)));
    }

    private void count(EvidenceFact fact) {
        int minutes = fact.getKind().equals(EvidenceKind.LESSON_READ) ? fact.getMinutes() : besideLessons(fact);
        if (minutes < 1) {
            return;
        }
        var hour = NewEvidence.of(EvidenceKind.LEARNING_HOUR, fact.getOrganizationId(), fact.getPersonId())
                .on(fact.getHappenedOn())
                .lasting(minutes)
                .from(fact.getKind(), sourceOf(fact))
                .by(fact.getPersonId())
                .feeding(EvidenceCategory.LEARNING, EvidenceCategory.COMPETENCY)
                .with("mode", "self-paced")
                .with("content", "competency")
                .with(MODULE, fact.attribute(MODULE).orElseThrow());
        fact.attribute("lesson").ifPresent(lesson -> hour.with("lesson", lesson));
        ledger.record(hour);
    }

    private int besideLessons(EvidenceFact fact) {
        var module = catalog.module(
                fact.attribute(MODULE).orElseThrow(), fact.attribute(VERSION).orElseThrow());
        return module.about().selfPacedMinutes()
                - module.lessons().stream().mapToInt(Lesson::minutes).sum();
    }

    /** A lesson or the check of a module, in one version. */
    private static String sourceOf(EvidenceFact fact) {
        var version = fact.attribute(VERSION).orElseThrow();
        var thing =
                fact.attribute("lesson").orElseGet(() -> fact.attribute(MODULE).orElseThrow() + "-check");
        return thing + "@" + version.substring(0, Math.min(DIGEST_LENGTH, version.length()));
    }
}
