package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.DrillGiver;
import org.attune.practice.model.DrillState;
import org.attune.practice.model.DrillTry;

/** Tries of drills. Whose they are, and to whom they were given, stands in every query or is asked of the row. */
@ApplicationScoped
public class Tries {

    private static final List<DrillState> UNFINISHED = List.of(DrillState.OPEN, DrillState.SENT, DrillState.FEEDBACK);

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM practice_drill_try WHERE trainee_id = ?1"
            + " AND state IN ('OPEN', 'SENT', 'FEEDBACK'))"
            + " OR EXISTS (SELECT 1 FROM practice_drill_try WHERE giver_id = ?1 AND state = 'SENT')";

    @PersistenceContext
    EntityManager em;

    public void add(DrillTry one) {
        em.persist(one);
        em.flush();
    }

    public Optional<DrillTry> find(long tryId) {
        return Optional.ofNullable(em.find(DrillTry.class, tryId));
    }

    /** The same, held for this transaction: a second press waits and then sees what the first one did. */
    public Optional<DrillTry> locked(long tryId) {
        return Optional.ofNullable(em.find(DrillTry.class, tryId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What of this drill is not finished yet; there is one at most. */
    public Optional<DrillTry> unfinishedOf(long traineeId, String drill) {
        return em
                .createQuery(
                        "SELECT t FROM DrillTry t WHERE t.traineeId = :trainee AND t.task.drill = :drill"
                                + " AND t.state IN :states",
                        DrillTry.class)
                .setParameter("trainee", traineeId)
                .setParameter("drill", drill)
                .setParameter("states", UNFINISHED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was looked at, or is one's own to look at, and not answered yet: the one that has waited longest. */
    public Optional<DrillTry> toAnswerOf(long traineeId) {
        return em
                .createQuery(
                        "SELECT t FROM DrillTry t WHERE t.traineeId = :trainee AND (t.state = :seen"
                                + " OR (t.state = :sent AND t.giver = :self)) ORDER BY t.id",
                        DrillTry.class)
                .setParameter("trainee", traineeId)
                .setParameter("seen", DrillState.FEEDBACK)
                .setParameter("sent", DrillState.SENT)
                .setParameter("self", DrillGiver.SELF)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Everything of a trainee that was answered, the oldest first, without its words. */
    public List<Object[]> answeredOf(long traineeId) {
        return em.createQuery(
                        "SELECT t.task.behaviour, t.task.level, t.outcome, t.giver, t.closedAt, t.task.drill"
                                + " FROM DrillTry t WHERE t.traineeId = :trainee AND t.state = :answered"
                                + " ORDER BY t.closedAt, t.id",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .setParameter("answered", DrillState.ANSWERED)
                .getResultList();
    }

    /** The latest answered tries of one drill, the newest first. */
    public List<DrillTry> earlier(long traineeId, String drill, int most) {
        return em.createQuery(
                        "SELECT t FROM DrillTry t WHERE t.traineeId = :trainee AND t.task.drill = :drill"
                                + " AND t.state = :answered ORDER BY t.id DESC",
                        DrillTry.class)
                .setParameter("trainee", traineeId)
                .setParameter("drill", drill)
                .setParameter("answered", DrillState.ANSWERED)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is unfinished of this person's own, and what others wait to hear from them. */
    public List<DrillTry> waitingFor(long accountId) {
        return em.createQuery(
                        "SELECT t FROM DrillTry t WHERE (t.traineeId = :account AND t.state IN :states)"
                                + " OR (t.giverId = :account AND t.state = :sent) ORDER BY t.id",
                        DrillTry.class)
                .setParameter("account", accountId)
                .setParameter("states", UNFINISHED)
                .setParameter("sent", DrillState.SENT)
                .getResultList();
    }

    public List<DrillTry> allOf(long traineeId) {
        return em.createQuery("SELECT t FROM DrillTry t WHERE t.traineeId = :trainee ORDER BY t.id", DrillTry.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    /** Everything that was given to this person to look at, seen or not. */
    public List<DrillTry> givenTo(long accountId) {
        return em.createQuery("SELECT t FROM DrillTry t WHERE t.giverId = :account ORDER BY t.id", DrillTry.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void remove(DrillTry one) {
        em.remove(one);
    }
}
