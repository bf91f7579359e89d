package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.Answer;
import org.attune.practice.model.RunState;
import org.attune.practice.model.ScenarioRun;
import org.attune.practice.model.Turn;

/** Runs of scenarios with their replies and answers. Every query names the trainee whose they are. */
@ApplicationScoped
public class Runs {

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT =
            "EXISTS (SELECT 1 FROM practice_scenario_run" + " WHERE trainee_id = ?1 AND state IN ('OPEN', 'ENDED'))";

    @PersistenceContext
    EntityManager em;

    public void add(ScenarioRun run) {
        em.persist(run);
        em.flush();
    }

    public void add(Turn turn) {
        em.persist(turn);
    }

    public void add(Answer answer) {
        em.persist(answer);
    }

    public Optional<ScenarioRun> ofTrainee(long runId, long traineeId) {
        return Optional.ofNullable(em.find(ScenarioRun.class, runId)).filter(run -> run.getTraineeId() == traineeId);
    }

    /** The same, held for this transaction: a second press of a button waits and then sees what the first one did. */
    public Optional<ScenarioRun> lockedOfTrainee(long runId, long traineeId) {
        return em
                .createQuery(
                        "SELECT r FROM ScenarioRun r WHERE r.id = :run AND r.traineeId = :trainee", ScenarioRun.class)
                .setParameter("run", runId)
                .setParameter("trainee", traineeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The one scene a trainee is in, and any whose feedback waits. */
    public List<ScenarioRun> unfinished(long traineeId) {
        return em.createQuery(
                        "SELECT r FROM ScenarioRun r WHERE r.traineeId = :trainee AND r.state IN :states ORDER BY r.id",
                        ScenarioRun.class)
                .setParameter("trainee", traineeId)
                .setParameter("states", List.of(RunState.OPEN, RunState.ENDED))
                .getResultList();
    }

    /** Runs that count: ended and answered, by scenario. */
    public List<Object[]> countsByScenario(long traineeId) {
        return em.createQuery(
                        "SELECT r.scenario, COUNT(r) FROM ScenarioRun r WHERE r.traineeId = :trainee"
                                + " AND r.state = :answered GROUP BY r.scenario",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .setParameter("answered", RunState.ANSWERED)
                .getResultList();
    }

    /** When each scenario was last played to its answered feedback. */
    public List<Object[]> lastAnswered(long traineeId) {
        return em.createQuery(
                        "SELECT r.scenario, MAX(r.answeredAt) FROM ScenarioRun r WHERE r.traineeId = :trainee"
                                + " AND r.state = :answered GROUP BY r.scenario",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .setParameter("answered", RunState.ANSWERED)
                .getResultList();
    }

    /** How often each scenario was played to its answered feedback since a moment. */
    public List<Object[]> answeredSince(long traineeId, Instant since) {
        return em.createQuery(
                        "SELECT r.scenario, COUNT(r) FROM ScenarioRun r WHERE r.traineeId = :trainee"
                                + " AND r.state = :answered AND r.answeredAt > :since GROUP BY r.scenario",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .setParameter("answered", RunState.ANSWERED)
                .setParameter("since", since)
                .getResultList();
    }

    /** Runs of one scenario that came to an end, the newest first. */
    public List<ScenarioRun> ended(long traineeId, String scenario, int most) {
        return em.createQuery(
                        "SELECT r FROM ScenarioRun r WHERE r.traineeId = :trainee AND r.scenario = :scenario"
                                + " AND r.state IN :states ORDER BY r.id DESC",
                        ScenarioRun.class)
                .setParameter("trainee", traineeId)
                .setParameter("scenario", scenario)
                .setParameter("states", List.of(RunState.ENDED, RunState.ANSWERED))
                .setMaxResults(most)
                .getResultList();
    }

    /** Earlier runs of the same scenario that came to an end, newest first. */
    public List<ScenarioRun> earlier(ScenarioRun run, int most) {
        return em.createQuery(
                        "SELECT r FROM ScenarioRun r WHERE r.traineeId = :trainee AND r.scenario = :scenario"
                                + " AND r.id < :run AND r.state IN :states ORDER BY r.id DESC",
                        ScenarioRun.class)
                .setParameter("trainee", run.getTraineeId())
                .setParameter("scenario", run.getScenario())
                .setParameter("run", run.getId())
                .setParameter("states", List.of(RunState.ENDED, RunState.ANSWERED))
                .setMaxResults(most)
                .getResultList();
    }

    /** Every run of a trainee, the oldest first. */
    public List<ScenarioRun> allOf(long traineeId) {
        return em.createQuery(
                        "SELECT r FROM ScenarioRun r WHERE r.traineeId = :trainee ORDER BY r.id", ScenarioRun.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    public void removeAllOf(long traineeId) {
        for (var run : allOf(traineeId)) {
            turnsOf(List.of(run.getId())).forEach(em::remove);
            answersOf(run.getId()).forEach(em::remove);
            em.remove(run);
        }
    }

    public List<Turn> turnsOf(Collection<Long> runIds) {
        return runIds.isEmpty()
                ? List.of()
                : em.createQuery("SELECT t FROM Turn t WHERE t.runId IN :runs ORDER BY t.runId, t.number", Turn.class)
                        .setParameter("runs", runIds)
                        .getResultList();
    }

    public List<Answer> answersOf(long runId) {
        return em.createQuery("SELECT a FROM Answer a WHERE a.runId = :run ORDER BY a.position", Answer.class)
                .setParameter("run", runId)
                .getResultList();
    }
}
