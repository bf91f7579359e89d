package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.ScenarioVersion;

/** Every version of every scenario that was ever loaded. */
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

    /** What new runs can begin with: the digests alone, because the texts are long. */
    public List<String> offered() {
        return em.createQuery(
                        "SELECT v.digest FROM ScenarioVersion v WHERE v.offered = TRUE ORDER BY v.scenario",
                        String.class)
                .getResultList();
    }

    public Optional<String> offered(String scenario) {
        return em
                .createQuery(
                        "SELECT v.digest FROM ScenarioVersion v WHERE v.scenario = :scenario AND v.offered = TRUE"
                                + " ORDER BY v.loadedAt DESC",
                        String.class)
                .setParameter("scenario", scenario)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Takes back all versions of a scenario but one. */
    public void offerOnly(String scenario, String digest) {
        em.createQuery("UPDATE ScenarioVersion v SET v.offered = FALSE WHERE v.scenario = :scenario"
                        + " AND v.digest <> :digest AND v.offered = TRUE")
                .setParameter("scenario", scenario)
                .setParameter("digest", digest)
                .executeUpdate();
    }

    /** Takes back scenarios that are shipped no longer. */
    public void offerNoneBut(List<String> scenarios) {
        em.createQuery("UPDATE ScenarioVersion v SET v.offered = FALSE WHERE v.scenario NOT IN :scenarios"
                        + " AND v.offered = TRUE")
                .setParameter("scenarios", scenarios.isEmpty() ? List.of("") : scenarios)
                .executeUpdate();
    }
}
