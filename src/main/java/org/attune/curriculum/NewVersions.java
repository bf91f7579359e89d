package org.attune.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.attune.curriculum.model.ContentMove;
import org.attune.evidence.EvidenceCategory;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.evidence.NewEvidence;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.shared.Refusal;

/**
 * A learner finishes the version they began, and may go over to a newer one when they like. Only after a safety fix must
 * they, once they have read why. What they have read, answered and passed stays theirs either way (R23).
 */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class NewVersions {

    @Inject
    Learning learning;

    @Inject
    Catalog catalog;

    @Inject
    VersionMoves moves;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** What is new in a module for this learner; no changes where there is no newer version. */
    public LearnerNews of(String moduleId) {
        var progress = learning.module(moduleId);
        var now = catalog.module(progress.getModule().id());
        return LearnerNews.of(progress, now);
    }

    /**
     * Goes over to the newer version. A second press changes nothing.
     *
     * @param digestSeen the version whose news the learner has before them
     */
    public void goOver(String moduleId, String digestSeen) {
        var enrolment = moves.locked(account.id(), moduleId);
        var news = learning.newsOf(enrolment);
        if (news == null) {
            return;
        }
        if (!news.digest().equals(digestSeen)) {
            throw new Refusal("curriculum", "changes.newer-still");
        }
        var move = moves.move(enrolment, news.digest(), catalog.of(account.organizationId()), clock.instant());
        if (news.mustRead()) {
            record(move, moduleId, news);
        }
    }

    private void record(ContentMove move, String moduleId, ModuleNews news) {
        ledger.record(NewEvidence.of(EvidenceKind.ACKNOWLEDGEMENT, account.organizationId(), account.id())
                .on(LocalDate.now(clock.withZone(account.zone())))
                .from("content-move", move.getId())
                .by(account.id())
                .feeding(EvidenceCategory.LEARNING)
                .with("document", "safety-fix")
                .with("module", moduleId)
                .with("contentVersion", news.digest()));
    }
}
