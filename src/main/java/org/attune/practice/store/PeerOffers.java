package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.PeerOffer;

/** Who agreed to give feedback on drills. */
@ApplicationScoped
public class PeerOffers {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    public void add(PeerOffer offer) {
        em.persist(offer);
        em.flush();
    }

    public Optional<PeerOffer> of(long accountId) {
        return Optional.ofNullable(em.find(PeerOffer.class, accountId));
    }

    /** Those of an organization, the latest first. */
    public List<Long> accountsOf(long organizationId) {
        return em.createQuery(
                        "SELECT o.accountId FROM PeerOffer o WHERE o.organizationId = :organization"
                                + " ORDER BY o.offeredAt DESC",
                        Long.class)
                .setParameter("organization", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    public void remove(long accountId) {
        of(accountId).ifPresent(em::remove);
    }
}
