package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.privacy.model.Client;
import org.attune.privacy.model.ConsentGrant;
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

    /**
     * Everybody who can be heard with what stands for them, in one statement: the client it was planned with first, the
     * others as they were declared. Whoever was never asked is there, too.
     */
    public Map<Long, Optional<ConsentGrant>> heard(long recordingId, long firstClientId) {
        var heard = new LinkedHashMap<Long, Optional<ConsentGrant>>();
        heard.put(firstClientId, Optional.empty());
        em.createQuery(
                        "SELECT c, g FROM Client c"
                                + " LEFT JOIN Voice v ON v.clientId = c.id AND v.recordingId = :recording"
                                + " LEFT JOIN ConsentGrant g ON g.clientId = c.id"
                                + " WHERE c.id = :first OR v.id IS NOT NULL ORDER BY v.id, g.id",
                        Object[].class)
                .setParameter("recording", recordingId)
                .setParameter("first", firstClientId)
                .getResultStream()
                .forEach(row -> heard.put(((Client) row[0]).getId(), Optional.ofNullable((ConsentGrant) row[1])));
        return heard;
    }

    /** Recordings on which this client can be heard besides another. */
    public List<Voice> of(long clientId) {
        return em.createQuery("SELECT v FROM Voice v WHERE v.clientId = :client ORDER BY v.id", Voice.class)
                .setParameter("client", clientId)
                .getResultList();
    }
}
