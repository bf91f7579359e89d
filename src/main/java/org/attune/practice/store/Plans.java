package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.PlanState;
import org.attune.practice.model.PracticeGoal;
import org.attune.practice.model.PracticePlan;

/** Practice plans of all trainees. */
@ApplicationScoped
public class Plans {

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM practice_plan WHERE trainee_id = ?1"
            + " AND state <> 'AGREED')"
            + " OR EXISTS (SELECT 1 FROM practice_plan WHERE supervisor_id = ?1 AND state = 'WITH_SUPERVISOR')";

    @PersistenceContext
    EntityManager em;

    public void add(PracticePlan plan) {
        em.persist(plan);
        em.flush();
    }

    public Optional<PracticePlan> ofGoal(long goalId) {
        return em
                .createQuery(
                        "SELECT p FROM PracticePlan p LEFT JOIN FETCH p.items WHERE p.goalId = :goal",
                        PracticePlan.class)
                .setParameter("goal", goalId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Plans for open goals that wait for the other or for this person, as trainee or as supervisor. */
    public List<PracticePlan> waitingFor(long accountId) {
        return em.createQuery(
                        "SELECT p FROM PracticePlan p, PracticeGoal g WHERE g.id = p.goalId AND g.state = :open"
                                + " AND ((p.traineeId = :account AND p.state <> :agreed)"
                                + " OR (p.supervisorId = :account AND p.state = :supervisor)) ORDER BY p.id",
                        PracticePlan.class)
                .setParameter("open", PracticeGoal.State.OPEN)
                .setParameter("account", accountId)
                .setParameter("agreed", PlanState.AGREED)
                .setParameter("supervisor", PlanState.WITH_SUPERVISOR)
                .getResultList();
    }

    public List<PracticePlan> allOf(long traineeId) {
        return em.createQuery(
                        "SELECT p FROM PracticePlan p WHERE p.traineeId = :trainee ORDER BY p.id", PracticePlan.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    public List<PracticePlan> supervisedBy(long accountId) {
        return em.createQuery(
                        "SELECT p FROM PracticePlan p WHERE p.supervisorId = :account ORDER BY p.id",
                        PracticePlan.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void remove(PracticePlan plan) {
        em.remove(plan);
    }
}
