package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.MediaDamage;
import org.attune.recording.model.ScrubRound;

/** Rounds of reading everything, and what they found damaged. */
@ApplicationScoped
public class Scrubs {

    @PersistenceContext
    EntityManager em;

    public void add(Object row) {
        em.persist(row);
        em.flush();
    }

    public Optional<ScrubRound> latest() {
        return rounds().getResultStream().findFirst();
    }

    /** The same, held for this transaction. */
    public Optional<ScrubRound> latestHeld() {
        return rounds().setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ScrubRound> rounds() {
        return em.createQuery("SELECT r FROM ScrubRound r ORDER BY r.id DESC", ScrubRound.class)
                .setMaxResults(1);
    }

    public List<MediaDamage> damageOf(long recordingId) {
        return em.createQuery("SELECT d FROM MediaDamage d WHERE d.recordingId = :recording", MediaDamage.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    /** How many recordings are damaged, over all organizations. */
    public long damaged() {
        return em.createQuery("SELECT COUNT(DISTINCT d.recordingId) FROM MediaDamage d", Long.class)
                .getSingleResult();
    }

    /** Forgets what was found of a recording, because it is whole again or no longer there. */
    public void forgetDamageOf(long recordingId) {
        em.createQuery("DELETE FROM MediaDamage d WHERE d.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
    }
}
