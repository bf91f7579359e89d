package org.attune.today.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks in one statement which of many conditions hold for a person, knowing nothing of the tables they are about. */
@ApplicationScoped
public class Probes {

    @PersistenceContext
    EntityManager em;

    /** @return those of the conditions, each with {@code ?1} for the person, that hold */
    public Set<String> holding(Collection<String> conditions, long personId) {
        if (conditions.isEmpty()) {
            return Set.of();
        }
        var asked = List.copyOf(new HashSet<>(conditions));
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            parts.add("SELECT " + place + " FROM DUAL WHERE " + asked.get(place));
        }
        Set<String> holding = new HashSet<>();
        em.createNativeQuery(String.join(" UNION ALL ", parts))
                .setParameter(1, personId)
                .getResultStream()
                .forEach(place -> holding.add(asked.get(((Number) place).intValue())));
        return holding;
    }
}
