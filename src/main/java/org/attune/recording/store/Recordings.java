package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.recording.RecordingState;
import org.attune.recording.model.SessionRecording;

/** The recordings of all organizations. */
@ApplicationScoped
public class Recordings {

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM recording_recording WHERE owner_id = ?1"
            + " AND state IN ('PLANNED', 'UPLOADING', 'REFUSED'))";

    @PersistenceContext
    EntityManager em;

    public void add(SessionRecording recording) {
        em.persist(recording);
        em.flush();
    }

    public Optional<SessionRecording> find(long id) {
        return Optional.ofNullable(em.find(SessionRecording.class, id));
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public Optional<SessionRecording> lock(long id) {
        return Optional.ofNullable(em.find(SessionRecording.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of these ids that there are. */
    public List<SessionRecording> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT r FROM SessionRecording r WHERE r.id IN :ids", SessionRecording.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<SessionRecording> ofOwner(long id, long ownerId) {
        return find(id).filter(recording -> recording.getOwnerId() == ownerId);
    }

    public Optional<SessionRecording> byUpload(String token, long ownerId) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.upload.token = :token AND r.ownerId = :owner",
                        SessionRecording.class)
                .setParameter("token", token)
                .setParameter("owner", ownerId)
                .getResultStream()
                .findFirst();
    }

    /** Newest session first. */
    public List<SessionRecording> allOf(long ownerId) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.ownerId = :owner ORDER BY r.sessionOn DESC, r.id DESC",
                        SessionRecording.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    public List<SessionRecording> ofOwnerIn(long ownerId, List<RecordingState> states) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.ownerId = :owner AND r.state IN :states ORDER BY r.id",
                        SessionRecording.class)
                .setParameter("owner", ownerId)
                .setParameter("states", states)
                .getResultList();
    }

    public List<SessionRecording> notErasedOf(long clientId) {
        return notErased(clientId).getResultList();
    }

    /** The same, held: an erasure waits for whoever changes one of them at that moment, and does not fail for it. */
    public List<SessionRecording> heldNotErasedOf(long clientId) {
        return notErased(clientId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public List<SessionRecording> readyOf(long organizationId) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.organizationId = :organization AND r.state = :ready"
                                + " ORDER BY r.id",
                        SessionRecording.class)
                .setParameter("organization", organizationId)
                .setParameter("ready", RecordingState.READY)
                .getResultList();
    }

    public List<SessionRecording> erased() {
        return em.createQuery("SELECT r FROM SessionRecording r WHERE r.state = :erased", SessionRecording.class)
                .setParameter("erased", RecordingState.ERASED)
                .getResultList();
    }

    /** Those whose file is on its way and waited for. */
    public List<SessionRecording> underWay(Instant now) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.state = :uploading AND r.upload.expiresAt > :now",
                        SessionRecording.class)
                .setParameter("uploading", RecordingState.UPLOADING)
                .setParameter("now", now)
                .getResultList();
    }

    /** The next recording behind this one that has a file to play, whoever's it is. */
    public Optional<Long> playableAfter(long id) {
        return em.createQuery(
                        "SELECT r.id FROM SessionRecording r WHERE r.id > :id AND r.state = :ready ORDER BY r.id",
                        Long.class)
                .setParameter("id", id)
                .setParameter("ready", RecordingState.READY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Earlier recordings of the same owner made from the same file. */
    public List<SessionRecording> withDigest(long ownerId, String digest) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.ownerId = :owner AND (r.media.digest = :digest OR r.id IN"
                                + " (SELECT d.recordingId FROM Redaction d WHERE d.fromDigest = :digest))",
                        SessionRecording.class)
                .setParameter("owner", ownerId)
                .setParameter("digest", digest)
                .getResultList();
    }

    private TypedQuery<SessionRecording> notErased(long clientId) {
        return em.createQuery(
                        "SELECT r FROM SessionRecording r WHERE r.clientId = :client AND r.state <> :erased"
                                + " ORDER BY r.id",
                        SessionRecording.class)
                .setParameter("client", clientId)
                .setParameter("erased", RecordingState.ERASED);
    }
}
