package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.privacy.model.Client;

/** All clients; a coach reaches only their own. */
@ApplicationScoped
public class Clients {

    @PersistenceContext
    EntityManager em;

    public void add(Client client) {
        em.persist(client);
        em.flush();
    }

    public Optional<Client> find(long id) {
        return Optional.ofNullable(em.find(Client.class, id));
    }

    public Optional<Client> ofCoach(long id, long coachId) {
        return find(id).filter(client -> client.getCoachId() == coachId);
    }

    public List<Client> ofCoach(long coachId) {
        return em.createQuery("SELECT c FROM Client c WHERE c.coachId = :coach ORDER BY c.alias, c.id", Client.class)
                .setParameter("coach", coachId)
                .getResultList();
    }

    /** Addresses that still lie open, as all did before they were sealed. */
    public List<OpenAddress> openAddresses() {
        List<?> rows = em.createNativeQuery(
                        "SELECT id, address FROM privacy_client WHERE address IS NOT NULL ORDER BY id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OpenAddress(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /**
     * Puts the sealed address in the place of the open one. A client who has gone loses it, and one who was given
     * another since keeps that.
     *
     * @return false when it does not lie open as it was read: another node was first
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean seal(OpenAddress open, byte[] sealed) {
        return em.createNativeQuery("UPDATE privacy_client SET sealed_address = IF(forgotten_at IS NULL,"
                                + " COALESCE(sealed_address, ?1), NULL),"
                                + " address = NULL WHERE id = ?2 AND address = ?3")
                        .setParameter(1, sealed)
                        .setParameter(2, open.clientId())
                        .setParameter(3, open.address())
                        .executeUpdate()
                == 1;
    }

    /** An address that lies open. */
    public record OpenAddress(long clientId, String address) {}

    /** Those who took everything back. */
    public List<Client> tombstones() {
        return em.createQuery("SELECT c FROM Client c WHERE c.forgottenAt IS NOT NULL", Client.class)
                .getResultList();
    }

    public List<Client> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT c FROM Client c WHERE c.id IN :ids", Client.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
