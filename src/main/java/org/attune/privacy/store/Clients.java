package org.attune.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Those whose address still lies open, as it did before addresses were sealed. */
    public List<Client> withOpenAddress() {
        List<?> ids = em.createNativeQuery("SELECT id FROM privacy_client WHERE address IS NOT NULL")
                .getResultList();
        return all(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    public String openAddressOf(Client client) {
        return (String) em.createNativeQuery("SELECT address FROM privacy_client WHERE id = ?1")
                .setParameter(1, client.getId())
                .getSingleResult();
    }

    public void dropOpenAddressOf(Client client) {
        em.createNativeQuery("UPDATE privacy_client SET address = NULL WHERE id = ?1")
                .setParameter(1, client.getId())
                .executeUpdate();
    }

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
