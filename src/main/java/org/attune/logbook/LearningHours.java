package org.attune.logbook;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.curriculum.Catalog;
import org.attune.evidence.EvidenceFact;
import org.attune.evidence.EvidenceKind;
import org.attune.evidence.EvidenceLedger;
import org.attune.identity.CurrentAccount;
import org.attune.identity.Permitted;
import org.attune.identity.Role;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LearningSums;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.store.LiveSessionStore;

/** A trainee's own learning time, as the ledger has it. */
@ApplicationScoped
@Transactional
@Permitted(Role.TRAINEE)
public class LearningHours {

    @Inject
    EvidenceLedger ledger;

    @Inject
    LiveSessionStore sessions;

    @Inject
    Catalog catalog;

    @Inject
    CurrentAccount account;

    /** A signed session of which all or a part was missed. */
    public record Missed(Attendance line, LiveSession session) {}

    /** What counts, the latest first, and its sums. */
    public record Own(List<EvidenceFact> hours, LearningSums sums) {}

    public Own own() {
        var standing = ledger.standing(account.organizationId(), account.id());
        var hours = standing.stream()
                .filter(fact -> fact.getKind().equals(EvidenceKind.LEARNING_HOUR))
                .sorted(Comparator.comparing(EvidenceFact::getHappenedOn)
                        .thenComparing(EvidenceFact::getId)
                        .reversed())
                .toList();
        return new Own(hours, LearningSums.of(standing));
    }

    /** What there is to make up. */
    public List<Missed> missed() {
        var lines = sessions.signedLinesOf(account.id()).stream()
                .filter(Attendance::isMissing)
                .toList();
        var byId = sessions.all(lines.stream().map(Attendance::getSessionId).toList()).stream()
                .collect(toMap(LiveSession::getId, session -> session));
        return lines.stream()
                .map(line -> new Missed(line, byId.get(line.getSessionId())))
                .toList();
    }

    /** Titles of the modules, by id. */
    public Map<String, String> modules() {
        return catalog.modules().stream().collect(toMap(module -> module.id(), module -> module.title()));
    }
}
