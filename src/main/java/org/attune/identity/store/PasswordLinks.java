package org.attune.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.identity.model.PasswordLink;

/** Links with which people choose a password. */
@ApplicationScoped
public class PasswordLinks {

    @PersistenceContext
    EntityManager em;

    public void add(PasswordLink link) {
        em.persist(link);
    }

    public Optional<PasswordLink> byDigest(String digest) {
        return em.createQuery("SELECT l FROM PasswordLink l WHERE l.digest = :digest", PasswordLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Links of an account that were not used yet, locked so that each serves once. */
    public List<PasswordLink> unusedOf(long accountId) {
        return em.createQuery(
                        "SELECT l FROM PasswordLink l WHERE l.accountId = :account AND l.usedAt IS NULL",
                        PasswordLink.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public long countSentSince(long accountId, Instant moment) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM PasswordLink l WHERE l.accountId = :account AND l.createdAt >= :moment",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    public void removeOf(long accountId) {
        em.createQuery("DELETE FROM PasswordLink l WHERE l.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public void removeExpiredBefore(Instant moment) {
        em.createQuery("DELETE FROM PasswordLink l WHERE l.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
