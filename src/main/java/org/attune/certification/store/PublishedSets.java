package org.attune.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.certification.model.PublishedSet;

/** Requirement sets as they were published. */
@ApplicationScoped
public class PublishedSets {

    @PersistenceContext
    EntityManager em;

    public void add(PublishedSet set) {
        em.persist(set);
        em.flush();
    }

    public List<PublishedSet> all() {
        return em.createQuery("SELECT s FROM PublishedSet s ORDER BY s.id", PublishedSet.class)
                .getResultList();
    }

    public Optional<PublishedSet> find(String programme, int version) {
        return em.createQuery(
                        "SELECT s FROM PublishedSet s WHERE s.programme = :programme AND s.setVersion = :version",
                        PublishedSet.class)
                .setParameter("programme", programme)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }
}
