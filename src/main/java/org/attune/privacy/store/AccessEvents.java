package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.attune.privacy.Opened;
import org.attune.privacy.model.AccessEvent;

/** Every opening of media and notes, by client. */
@ApplicationScoped
public class AccessEvents {

    @PersistenceContext
    EntityManager em;

    public void add(AccessEvent event) {
        em.persist(event);
    }

    /** Whether this person opened the same thing since then. */
    public boolean hasSince(long recordingId, long accountId, Opened what, Instant since) {
        return !em.createQuery(
                        "SELECT e.id FROM AccessEvent e WHERE e.recordingId = :recording AND e.accountId = :account"
                                + " AND e.what = :what AND e.at >= :since",
                        Long.class)
                .setParameter("recording", recordingId)
                .setParameter("account", accountId)
                .setParameter("what", what)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** So many of those with a lower number, newest first. */
    public List<AccessEvent> before(long id, long clientId, int limit) {
        return em.createQuery(
                        "SELECT e FROM AccessEvent e WHERE e.clientId = :client AND e.id < :id ORDER BY e.id DESC",
                        AccessEvent.class)
                .setParameter("client", clientId)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
