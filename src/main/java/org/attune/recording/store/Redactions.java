package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.LockedOriginal;
import org.attune.recording.model.Redaction;

/** What was taken out of which recording, and the originals that are locked away since. */
@ApplicationScoped
public class Redactions {

    @PersistenceContext
    EntityManager em;

    public void add(Redaction redaction) {
        em.persist(redaction);
        em.flush();
    }

    public void add(LockedOriginal original) {
        em.persist(original);
        em.flush();
    }

    /** Held until the transaction ends. */
    public Optional<Redaction> lock(long id) {
        return Optional.ofNullable(em.find(Redaction.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of one recording, the latest first. */
    public List<Redaction> of(long recordingId) {
        return em.createQuery(
                        "SELECT r FROM Redaction r WHERE r.recordingId = :recording ORDER BY r.number DESC",
                        Redaction.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public Optional<LockedOriginal> originalOf(long recordingId) {
        return Optional.ofNullable(em.find(LockedOriginal.class, recordingId));
    }

    public void remove(LockedOriginal original) {
        em.remove(original);
        em.flush();
    }

    /** Those whose original was destroyed. */
    public List<Redaction> destroyed() {
        return em.createQuery("SELECT r FROM Redaction r WHERE r.destroyedAt IS NOT NULL", Redaction.class)
                .getResultList();
    }

    /** With a recording end its locked original and what a plan says; that there was a redaction stays. */
    public void endOf(long recordingId) {
        em.flush();
        originalOf(recordingId).ifPresent(em::remove);
        em.createQuery("UPDATE Redaction r SET r.sealedPlan = NULL WHERE r.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
        em.flush();
    }
}
