package org.attune.recording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.attune.recording.model.LengthRule;

/** Each school's rule for the length of recordings; most have none. */
@ApplicationScoped
public class LengthRules {

    @PersistenceContext
    EntityManager em;

    public Optional<LengthRule> of(long organizationId) {
        return Optional.ofNullable(em.find(LengthRule.class, organizationId));
    }

    public void add(LengthRule rule) {
        em.persist(rule);
    }

    public void remove(LengthRule rule) {
        em.remove(rule);
    }
}
