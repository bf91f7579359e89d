package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.HoldStep;
import org.attune.recording.model.LegalHold;

/** Holds on recordings, and each step of them. */
@ApplicationScoped
public class Holds {

    /** Whether the person {@code ?1} may have to confirm a hold or to look at one again. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM recording_hold h JOIN organization_role r"
            + " ON r.organization_id = h.organization_id WHERE r.person_id = ?1"
            + " AND r.role IN ('ORGANIZATION_ADMIN', 'PROGRAMME_LEAD') AND h.open_slot = 1)";

    @PersistenceContext
    EntityManager em;

    public void add(LegalHold hold) {
        em.persist(hold);
        em.flush();
    }

    public void add(HoldStep step) {
        em.persist(step);
    }

    /** Held until the transaction ends. */
    public Optional<LegalHold> lock(long id) {
        return Optional.ofNullable(em.find(LegalHold.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one on a recording that is not over. */
    public Optional<LegalHold> openOn(long recordingId) {
        return em.createQuery(
                        "SELECT h FROM LegalHold h WHERE h.recordingId = :recording AND h.openSlot = 1",
                        LegalHold.class)
                .setParameter("recording", recordingId)
                .getResultStream()
                .findFirst();
    }

    /** Those on any of these recordings that are not over. */
    public List<LegalHold> openOn(Collection<Long> recordingIds) {
        return recordingIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT h FROM LegalHold h WHERE h.recordingId IN :recordings AND h.openSlot = 1",
                                LegalHold.class)
                        .setParameter("recordings", recordingIds)
                        .getResultList();
    }

    /** Ids of all that may be over, whichever school's they are: their last day is before one, or long asked for. */
    public List<Long> openEndingBefore(LocalDate day, Instant askedBefore) {
        return em.createQuery(
                        "SELECT h.id FROM LegalHold h WHERE h.openSlot = 1 AND (h.endsOn < :day"
                                + " OR h.state = :asked AND h.askedAt < :before) ORDER BY h.id",
                        Long.class)
                .setParameter("day", day)
                .setParameter("asked", LegalHold.State.ASKED)
                .setParameter("before", askedBefore)
                .getResultList();
    }

    public List<LegalHold> openOfSchool(long organizationId) {
        return em.createQuery(
                        "SELECT h FROM LegalHold h WHERE h.organizationId = :organization AND h.openSlot = 1"
                                + " ORDER BY h.id",
                        LegalHold.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** The latest of those that are over first. */
    public List<LegalHold> overOfSchool(long organizationId, int most) {
        return em.createQuery(
                        "SELECT h FROM LegalHold h WHERE h.organizationId = :organization AND h.openSlot IS NULL"
                                + " ORDER BY h.id DESC",
                        LegalHold.class)
                .setParameter("organization", organizationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** What happened to these, in order. */
    public List<HoldStep> stepsOf(Collection<Long> holdIds) {
        return holdIds.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM HoldStep s WHERE s.holdId IN :holds ORDER BY s.id", HoldStep.class)
                        .setParameter("holds", holdIds)
                        .getResultList();
    }

    /** What a person did about holds, in order. */
    public List<HoldStep> stepsBy(long personId) {
        return em.createQuery("SELECT s FROM HoldStep s WHERE s.personId = :person ORDER BY s.id", HoldStep.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** All that was ever held of these recordings. */
    public List<LegalHold> on(Collection<Long> recordingIds) {
        return recordingIds.isEmpty()
                ? List.of()
                : em.createQuery("SELECT h FROM LegalHold h WHERE h.recordingId IN :recordings", LegalHold.class)
                        .setParameter("recordings", recordingIds)
                        .getResultList();
    }
}
