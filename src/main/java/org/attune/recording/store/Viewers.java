package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.attune.privacy.ConsentScope;
import org.attune.recording.model.Viewer;

/** Who may hear which recording besides its owner. */
@ApplicationScoped
public class Viewers {

    @PersistenceContext
    EntityManager em;

    public void add(Viewer viewer) {
        em.persist(viewer);
        em.flush();
    }

    public List<Viewer> of(long recordingId) {
        return em.createQuery("SELECT v FROM Viewer v WHERE v.recordingId = :recording ORDER BY v.id", Viewer.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public List<Viewer> of(long recordingId, long accountId) {
        return em.createQuery(
                        "SELECT v FROM Viewer v WHERE v.recordingId = :recording AND v.accountId = :account",
                        Viewer.class)
                .setParameter("recording", recordingId)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void remove(long recordingId, long accountId, ConsentScope purpose) {
        em.createQuery("DELETE FROM Viewer v WHERE v.recordingId = :recording AND v.accountId = :account"
                        + " AND v.purpose = :purpose")
                .setParameter("recording", recordingId)
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    public void removeAll(long recordingId) {
        em.createQuery("DELETE FROM Viewer v WHERE v.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
    }
}
