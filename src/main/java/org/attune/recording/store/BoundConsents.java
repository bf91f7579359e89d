package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.attune.recording.model.BoundConsent;

/** By which consents voices are on files. */
@ApplicationScoped
public class BoundConsents {

    @PersistenceContext
    EntityManager em;

    public void add(BoundConsent bound) {
        em.persist(bound);
        em.flush();
    }

    /** Of all voices on a recording, the first first. */
    public List<BoundConsent> of(long recordingId) {
        return em.createQuery(
                        "SELECT b FROM BoundConsent b WHERE b.recordingId = :recording ORDER BY b.id",
                        BoundConsent.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public List<BoundConsent> ofClient(long clientId) {
        return em.createQuery(
                        "SELECT b FROM BoundConsent b WHERE b.clientId = :client ORDER BY b.id", BoundConsent.class)
                .setParameter("client", clientId)
                .getResultList();
    }
}
