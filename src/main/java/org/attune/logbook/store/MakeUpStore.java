package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.MakeUp;

/** All proposals to make up missed live time. */
@ApplicationScoped
public class MakeUpStore {

    @PersistenceContext
    EntityManager em;

    public void add(MakeUp makeUp) {
        em.persist(makeUp);
        em.flush();
    }

    /** One of a school, locked so that it is not settled twice. */
    public Optional<MakeUp> locked(long organizationId, long id) {
        return em.createQuery(
                        "SELECT m FROM MakeUp m WHERE m.id = :id AND m.organizationId = :organization", MakeUp.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A person's proposals, the latest first. */
    public List<MakeUp> ofPerson(long personId) {
        return em.createQuery("SELECT m FROM MakeUp m WHERE m.personId = :person ORDER BY m.id DESC", MakeUp.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What was proposed for one session, the oldest first. */
    public List<MakeUp> ofSession(long sessionId) {
        return em.createQuery("SELECT m FROM MakeUp m WHERE m.sessionId = :session ORDER BY m.id", MakeUp.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** How many minutes of what somebody missed are made up, or proposed to be and not answered yet. */
    public int minutesOf(long attendanceId) {
        return em.createQuery("SELECT m FROM MakeUp m WHERE m.attendanceId = :line", MakeUp.class)
                .setParameter("line", attendanceId)
                .getResultStream()
                .filter(MakeUp::isLive)
                .mapToInt(MakeUp::getMinutes)
                .sum();
    }

    /** Everything this person proposed or settled. */
    public List<MakeUp> allOf(long personId) {
        return em.createQuery(
                        "SELECT m FROM MakeUp m WHERE m.personId = :person OR m.settledBy = :person ORDER BY m.id",
                        MakeUp.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
