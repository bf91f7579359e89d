package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.attune.privacy.model.Voice;

/** Who can be heard besides the client with whom a recording was planned. */
@ApplicationScoped
public class Voices {

    @PersistenceContext
    EntityManager em;

    public void add(Voice voice) {
        em.persist(voice);
        em.flush();
    }

    /** Clients, in the order in which they were declared. */
    public List<Long> on(long recordingId) {
        return em.createQuery(
                        "SELECT v.clientId FROM Voice v WHERE v.recordingId = :recording ORDER BY v.id", Long.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    /** Recordings on which this client can be heard besides another. */
    public List<Voice> of(long clientId) {
        return em.createQuery("SELECT v FROM Voice v WHERE v.clientId = :client ORDER BY v.id", Voice.class)
                .setParameter("client", clientId)
                .getResultList();
    }
}
