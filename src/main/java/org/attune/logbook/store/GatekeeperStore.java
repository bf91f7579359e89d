package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.GatekeeperCertificate;
import org.attune.logbook.model.GatekeeperCertificate.State;

/** All gatekeeper certificates of other bodies. */
@ApplicationScoped
public class GatekeeperStore {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    public void add(GatekeeperCertificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    /** One of an organization, locked so that two leads cannot settle it at once. */
    public Optional<GatekeeperCertificate> locked(long organizationId, long id) {
        return em.createQuery(
                        "SELECT c FROM GatekeeperCertificate c WHERE c.id = :id AND c.organizationId = :organization",
                        GatekeeperCertificate.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<GatekeeperCertificate> find(long id) {
        return Optional.ofNullable(em.find(GatekeeperCertificate.class, id));
    }

    /** A trainee's certificates, the latest first. */
    public List<GatekeeperCertificate> ofTrainee(long traineeId) {
        return em.createQuery(
                        "SELECT c FROM GatekeeperCertificate c WHERE c.traineeId = :trainee"
                                + " ORDER BY c.earnedOn DESC, c.id DESC",
                        GatekeeperCertificate.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    /** Everything this person entered or settled. */
    public List<GatekeeperCertificate> allOf(long personId) {
        return em.createQuery(
                        "SELECT c FROM GatekeeperCertificate c WHERE c.traineeId = :person OR c.settledBy = :person"
                                + " ORDER BY c.id",
                        GatekeeperCertificate.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of an organization in this state, the oldest first. */
    public List<GatekeeperCertificate> in(long organizationId, State state) {
        return em.createQuery(
                        "SELECT c FROM GatekeeperCertificate c WHERE c.organizationId = :organization"
                                + " AND c.state = :state ORDER BY c.enteredAt",
                        GatekeeperCertificate.class)
                .setParameter("organization", organizationId)
                .setParameter("state", state)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
