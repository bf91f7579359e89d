package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.LinkCode;
import org.attune.privacy.model.Look;

/** The codes of links, and who looks behind a link at present. */
@ApplicationScoped
public class LinkCodes {

    @PersistenceContext
    EntityManager em;

    public void add(LinkCode code) {
        em.persist(code);
        em.flush();
    }

    public void add(Look look) {
        em.persist(look);
    }

    public Optional<LinkCode> of(String linkDigest) {
        return query(linkDigest).getResultStream().findFirst();
    }

    /** The same, held until the transaction ends, so that tries come one after the other. */
    public Optional<LinkCode> held(String linkDigest) {
        return query(linkDigest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LinkCode> query(String linkDigest) {
        return em.createQuery("SELECT c FROM LinkCode c WHERE c.linkDigest = :link", LinkCode.class)
                .setParameter("link", linkDigest);
    }

    /** Whether the link has a code, and whoever holds this secret has not given it. */
    public boolean isClosed(String linkDigest, String secretDigest, Instant now) {
        return !em.createQuery(
                        "SELECT c.id FROM LinkCode c WHERE c.linkDigest = :link AND NOT EXISTS (SELECT l.id FROM Look l"
                                + " WHERE l.linkDigest = :link AND l.secretDigest = :secret AND l.endsAt > :now)",
                        Long.class)
                .setParameter("link", linkDigest)
                .setParameter("secret", secretDigest)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All that were chosen by a client. */
    public List<LinkCode> ofClient(long clientId) {
        return em.createQuery("SELECT c FROM LinkCode c WHERE c.clientId = :client", LinkCode.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** A replaced link takes its code with it, and whoever looked by it looks no more. */
    public void removeOf(long clientId) {
        em.createQuery("DELETE FROM LinkCode c WHERE c.clientId = :client")
                .setParameter("client", clientId)
                .executeUpdate();
        em.createQuery("DELETE FROM Look l WHERE l.clientId = :client")
                .setParameter("client", clientId)
                .executeUpdate();
    }

    /** Ends what has ended. */
    public void sweep(Instant now) {
        em.createQuery("DELETE FROM Look l WHERE l.endsAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
