package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.ScenarioVersion;

/** Every version of every scenario that could ever be played. */
@ApplicationScoped
public class ScenarioVersions {

    @PersistenceContext
    EntityManager em;

    public void add(ScenarioVersion version) {
        em.persist(version);
        em.flush();
    }

    public Optional<ScenarioVersion> find(String digest) {
        return Optional.ofNullable(em.find(ScenarioVersion.class, digest));
    }

    /** Those that are there of these digests; asks for none when none is wanted. */
    public List<ScenarioVersion> all(Collection<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : em.createQuery("SELECT v FROM ScenarioVersion v WHERE v.digest IN :digests", ScenarioVersion.class)
                        .setParameter("digests", digests)
                        .getResultList();
    }
}
