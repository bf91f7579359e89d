package org.attune.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.curriculum.model.CheckAttempt;

/** Tries at checks. Everything is asked for by the person it belongs to. */
@ApplicationScoped
public class CheckAttempts {

    @PersistenceContext
    EntityManager em;

    public void add(CheckAttempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    /** A try with its answers, in one statement. */
    public Optional<CheckAttempt> of(long personId, long attemptId) {
        return em.createQuery(
                        "SELECT DISTINCT a FROM CheckAttempt a LEFT JOIN FETCH a.answers"
                                + " WHERE a.id = :id AND a.personId = :person",
                        CheckAttempt.class)
                .setParameter("id", attemptId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** A person's open try at a module's check with its answers, in one statement. */
    public Optional<CheckAttempt> open(long personId, String moduleId) {
        return em.createQuery(
                        "SELECT DISTINCT a FROM CheckAttempt a LEFT JOIN FETCH a.answers"
                                + " WHERE a.personId = :person AND a.moduleId = :module AND a.submittedAt IS NULL",
                        CheckAttempt.class)
                .setParameter("person", personId)
                .setParameter("module", moduleId)
                .getResultStream()
                .findFirst();
    }

    /** A try held until the transaction ends: answers and handing in happen one after the other. */
    public Optional<CheckAttempt> locked(long personId, long attemptId) {
        return em.createQuery(
                        "SELECT a FROM CheckAttempt a WHERE a.id = :id AND a.personId = :person", CheckAttempt.class)
                .setParameter("id", attemptId)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All tries of a person with their answers, the oldest first, in one statement. */
    public List<CheckAttempt> allOf(long personId) {
        return em.createQuery(
                        "SELECT DISTINCT a FROM CheckAttempt a LEFT JOIN FETCH a.answers WHERE a.personId = :person"
                                + " ORDER BY a.id",
                        CheckAttempt.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void removeAllOf(long personId) {
        allOf(personId).forEach(attempt -> {
            attempt.getAnswers().forEach(em::remove);
            em.remove(attempt);
        });
        em.flush();
    }

    /** Ids of the questions a person has met in earlier tries at a module's check. */
    public Set<String> met(long personId, String moduleId) {
        return em.createQuery(
                        "SELECT q.itemId FROM CheckAnswer q WHERE q.attempt.personId = :person"
                                + " AND q.attempt.moduleId = :module",
                        String.class)
                .setParameter("person", personId)
                .setParameter("module", moduleId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
