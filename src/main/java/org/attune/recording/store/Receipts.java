package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.recording.model.DeletionReceipt;

/** Receipts for deletions; they are never removed. */
@ApplicationScoped
public class Receipts {

    @PersistenceContext
    EntityManager em;

    public void add(DeletionReceipt receipt) {
        em.persist(receipt);
        em.flush();
    }

    public Optional<DeletionReceipt> find(long id) {
        return Optional.ofNullable(em.find(DeletionReceipt.class, id));
    }

    /** Held until the transaction ends. */
    public Optional<DeletionReceipt> lock(long id) {
        return Optional.ofNullable(em.find(DeletionReceipt.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of one recording, the first first. */
    public List<DeletionReceipt> of(long recordingId) {
        return em.createQuery(
                        "SELECT r FROM DeletionReceipt r WHERE r.recordingId = :recording ORDER BY r.id",
                        DeletionReceipt.class)
                .setParameter("recording", recordingId)
                .getResultList();
    }

    public List<DeletionReceipt> ofOwner(long ownerId) {
        return em.createQuery(
                        "SELECT r FROM DeletionReceipt r WHERE r.ownerId = :owner ORDER BY r.id", DeletionReceipt.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** Of the sessions planned with a client and those on which they can be heard besides, the latest first. */
    public List<DeletionReceipt> ofClient(long clientId, Collection<Long> furtherRecordings) {
        var query = em.createQuery(
                "SELECT r FROM DeletionReceipt r WHERE r.clientId = :client"
                        + (furtherRecordings.isEmpty() ? "" : " OR r.recordingId IN :further") + " ORDER BY r.id DESC",
                DeletionReceipt.class);
        if (!furtherRecordings.isEmpty()) {
            query.setParameter("further", furtherRecordings);
        }
        return query.setParameter("client", clientId).getResultList();
    }

    /** Proof of the last receipt in a school's chain: the one that no other names as the one before it. */
    public Optional<String> lastProof(long organizationId) {
        return em.createQuery(
                        "SELECT r.proof FROM DeletionReceipt r WHERE r.organizationId = :organization"
                                + " AND r.proof IS NOT NULL AND NOT EXISTS (SELECT n FROM DeletionReceipt n"
                                + " WHERE n.organizationId = :organization AND n.previous = r.proof)",
                        String.class)
                .setParameter("organization", organizationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
