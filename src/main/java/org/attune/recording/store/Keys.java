package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.RecordingKey;
import org.attune.recording.model.SealedContent;

/** Keys of recordings and what is sealed under them in the database; they go together. */
@ApplicationScoped
public class Keys {

    @PersistenceContext
    EntityManager em;

    public void add(RecordingKey key) {
        em.persist(key);
        em.flush();
    }

    public Optional<RecordingKey> find(long recordingId) {
        return Optional.ofNullable(em.find(RecordingKey.class, recordingId));
    }

    /** One thing that is sealed; its key is read in the same statement, because nobody wants one without the other. */
    public Optional<SealedContent> content(long recordingId, SealedContent.Kind kind) {
        return em.createQuery(
                        "SELECT c, k FROM SealedContent c, RecordingKey k WHERE c.recordingId = :recording"
                                + " AND c.kind = :kind AND k.recordingId = c.recordingId",
                        Object[].class)
                .setParameter("recording", recordingId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .map(row -> (SealedContent) row[0]);
    }

    /** Everything sealed under the key of a recording. */
    public List<SealedContent> contents(long recordingId) {
        return em.createQuery("SELECT c FROM SealedContent c WHERE c.recordingId = :recording", SealedContent.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public void add(SealedContent content) {
        em.persist(content);
        em.flush();
    }

    public void remove(SealedContent content) {
        em.remove(content);
        em.flush();
    }

    /** Nobody but their owners may look any more at what can be counted in the recordings of a client. */
    public void forgetSeenOf(long clientId) {
        em.flush();
        em.createQuery("UPDATE SealedContent c SET c.seenRevision = NULL WHERE c.seenRevision IS NOT NULL AND"
                        + " c.recordingId IN (SELECT r.id FROM SessionRecording r WHERE r.clientId = :client)")
                .setParameter("client", clientId)
                .executeUpdate();
    }

    /** Deletes the key and everything sealed under it at once. */
    public void destroy(long recordingId) {
        em.flush();
        em.createQuery("DELETE FROM SealedContent c WHERE c.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
        em.createQuery("DELETE FROM MediaDamage d WHERE d.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
        em.createQuery("DELETE FROM RecordingKey k WHERE k.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
        em.createQuery("DELETE FROM IntakeStep s WHERE s.recordingId = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
        find(recordingId).ifPresent(em::detach);
    }
}
