package org.attune.evidence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.evidence.model.Fact;
import org.attune.evidence.store.Facts;
import org.attune.identity.Permitted;
import org.attune.shared.NotFoundException;

/**
 * The one way into and out of the ledger. Features record what happened; nothing they wrote is ever changed, only
 * amended by a further fact. Called by services, which answer for the caller's right to say so.
 */
@ApplicationScoped
@Transactional
@Permitted(system = true)
public class EvidenceLedger {

    private static final String SELF = "evidence";
    private static final String REASON = "reason";
    private static final Set<String> AMENDMENTS = Set.of(EvidenceKind.VOID, EvidenceKind.CONTENT_ERASED);

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceChanged> changed;

    /** Writes a fact and tells its id; told again from the same source, it stays one fact with the same id. */
    public long record(NewEvidence told) {
        if (AMENDMENTS.contains(told.kind())) {
            throw new IllegalArgumentException("Amendments are written by the ledger alone: " + told.kind());
        }
        return insert(told, null);
    }

    /**
     * Declares that a fact no longer stands. It stays readable for decisions made while it did.
     *
     * @param by who says so, or null for the system
     */
    public void voidFact(long organizationId, long factId, String reason, Long by) {
        amend(require(organizationId, factId), EvidenceKind.VOID, reason, by);
    }

    /** Puts a corrected fact in the place of one that no longer stands; it needs a source of its own. */
    public long replace(long organizationId, long factId, NewEvidence corrected, String reason) {
        voidFact(organizationId, factId, reason, corrected.recordedBy());
        return record(corrected.with("corrects", factId));
    }

    /**
     * Marks that what lies behind some of a person's facts was erased (R11), for example all that carry
     * {@code recording = 42}. The facts still count; nothing can be opened behind them any more.
     */
    public void contentErased(long organizationId, long personId, String attribute, Object value) {
        history(organizationId, personId).stream()
                .filter(fact -> fact.says(attribute, value) && !fact.isContentErased())
                .forEach(fact ->
                        amend(require(organizationId, fact.getId()), EvidenceKind.CONTENT_ERASED, attribute, null));
    }

    /** The facts that stand for a person, oldest first, read in one statement. */
    public List<EvidenceFact> standing(long organizationId, long personId) {
        return history(organizationId, personId).stream()
                .filter(EvidenceFact::isStanding)
                .toList();
    }

    /** All facts ever told about a person, also those voided since; for explaining an old decision. */
    public List<EvidenceFact> history(long organizationId, long personId) {
        var rows = facts.of(organizationId, personId);
        Map<Long, Fact> voided = amendments(rows, EvidenceKind.VOID);
        Map<Long, Fact> erased = amendments(rows, EvidenceKind.CONTENT_ERASED);
        return rows.stream()
                .filter(row -> row.getAmendsId() == null)
                .map(row -> new EvidenceFact(
                        row.getId(), Facts.told(row), erased.containsKey(row.getId()), reason(voided.get(row.getId()))))
                .toList();
    }

    private static Map<Long, Fact> amendments(List<Fact> rows, String kind) {
        return rows.stream()
                .filter(row -> row.getAmendsId() != null && kind.equals(row.getKind()))
                .collect(toMap(Fact::getAmendsId, row -> row, (first, second) -> first));
    }

    private static String reason(Fact amendment) {
        return amendment == null ? null : Facts.told(amendment).attributes().getOrDefault(REASON, "");
    }

    private void amend(Fact fact, String kind, String reason, Long by) {
        var amendment = NewEvidence.of(kind, fact.getOrganizationId(), fact.getPersonId())
                .on(LocalDate.now(clock))
                .from(SELF, fact.getId())
                .with(REASON, reason);
        if (by != null) {
            amendment.by(by);
        }
        insert(amendment, fact.getId());
    }

    private long insert(NewEvidence told, Long amendsId) {
        long id = facts.insertOnce(told.requireComplete(), amendsId, clock.instant());
        changed.fire(new EvidenceChanged(told.organizationId(), told.personId(), told.kind()));
        return id;
    }

    private Fact require(long organizationId, long factId) {
        return facts.find(organizationId, factId)
                .filter(fact -> fact.getAmendsId() == null)
                .orElseThrow(() -> new NotFoundException("fact " + factId));
    }
}
