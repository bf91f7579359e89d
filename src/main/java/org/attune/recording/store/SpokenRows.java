package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.SpokenAnswer;
import org.attune.recording.model.SpokenOpening;

/** Spoken answers to drills, and who listened to them. */
@ApplicationScoped
public class SpokenRows {

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    public void add(SpokenAnswer answer) {
        em.persist(answer);
    }

    public void add(SpokenOpening opening) {
        em.persist(opening);
    }

    /** Writes what has changed so far, so that the place of the answer is free for the next. */
    public void flush() {
        em.flush();
    }

    public Optional<SpokenAnswer> find(long id) {
        return Optional.ofNullable(em.find(SpokenAnswer.class, id));
    }

    /** The one that can be heard; earlier takes of the same try cannot. */
    public Optional<SpokenAnswer> currentOf(long tryId) {
        return em
                .createQuery(
                        "SELECT s FROM SpokenAnswer s WHERE s.tryId = :try AND s.currentSlot = 1", SpokenAnswer.class)
                .setParameter("try", tryId)
                .getResultList()
                .stream()
                .findFirst();
    }

    public List<SpokenAnswer> erased() {
        return em.createQuery("SELECT s FROM SpokenAnswer s WHERE s.erasedAt IS NOT NULL", SpokenAnswer.class)
                .getResultList();
    }

    public boolean openedSince(long tryId, long accountId, Instant since) {
        return !em.createQuery(
                        "SELECT o.id FROM SpokenOpening o WHERE o.tryId = :try AND o.accountId = :account"
                                + " AND o.openedAt > :since",
                        Long.class)
                .setParameter("try", tryId)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<SpokenOpening> openingsOf(long tryId) {
        return em.createQuery(
                        "SELECT o FROM SpokenOpening o WHERE o.tryId = :try ORDER BY o.openedAt DESC",
                        SpokenOpening.class)
                .setParameter("try", tryId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public void removeOpeningsOf(long tryId) {
        em.createQuery("DELETE FROM SpokenOpening o WHERE o.tryId = :try")
                .setParameter("try", tryId)
                .executeUpdate();
    }

    public void removeOpeningsBy(long accountId) {
        em.createQuery("DELETE FROM SpokenOpening o WHERE o.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
