package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.SupervisionEntry;
import org.attune.logbook.model.SupervisionEntry.State;
import org.attune.shared.Refusal;

/** All logged supervision sessions. */
@ApplicationScoped
public class SupervisionEntries {

    private static final int SHOWN = 200;

    /** Whether anything may wait for the person {@code ?1}. */
    public static final String MAY_WAIT = "EXISTS (SELECT 1 FROM logbook_supervision"
            + " WHERE state = 'LOGGED' AND (trainee_id = ?1 OR supervisor_id = ?1))";

    @PersistenceContext
    EntityManager em;

    /** @throws Refusal when another request has just logged the same session */
    public void add(SupervisionEntry entry) {
        try {
            em.persist(entry);
            em.flush();
        } catch (PersistenceException secondPress) {
            throw new Refusal("logbook", "refused.already-logged").at("start");
        }
    }

    /** An entry this person has to do with, as the trainee or as the supervisor. */
    public Optional<SupervisionEntry> of(long id, long personId) {
        return em.createQuery(
                        "SELECT e FROM SupervisionEntry e WHERE e.id = :id"
                                + " AND (e.traineeId = :person OR e.supervisorId = :person)",
                        SupervisionEntry.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Everything ever logged with this person on either side, the oldest first. */
    public List<SupervisionEntry> allOf(long personId) {
        return em.createQuery(
                        "SELECT e FROM SupervisionEntry e WHERE e.traineeId = :person OR e.supervisorId = :person"
                                + " ORDER BY e.id",
                        SupervisionEntry.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** A trainee's entries, the latest first. */
    public List<SupervisionEntry> ofTrainee(long traineeId) {
        return em.createQuery(
                        "SELECT e FROM SupervisionEntry e WHERE e.traineeId = :trainee ORDER BY e.day DESC, e.start DESC",
                        SupervisionEntry.class)
                .setParameter("trainee", traineeId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Live entries of these trainees from the day before the first to the day after the last of the days. */
    public List<SupervisionEntry> liveAround(Collection<Long> traineeIds, LocalDate first, LocalDate last) {
        return traineeIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e FROM SupervisionEntry e WHERE e.traineeId IN :trainees AND e.live = 1"
                                        + " AND e.day BETWEEN :first AND :last",
                                SupervisionEntry.class)
                        .setParameter("trainees", traineeIds)
                        .setParameter("first", first.minusDays(1))
                        .setParameter("last", last.plusDays(1))
                        .getResultList();
    }

    /** What one supervisor has in this state, the oldest first. */
    public List<SupervisionEntry> ofSupervisor(long supervisorId, State state) {
        return em.createQuery(
                        "SELECT e FROM SupervisionEntry e WHERE e.supervisorId = :supervisor AND e.state = :state"
                                + " ORDER BY e.day, e.start",
                        SupervisionEntry.class)
                .setParameter("supervisor", supervisorId)
                .setParameter("state", state)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Open entries in which this person is on either side, in one statement. */
    public List<SupervisionEntry> open(long personId) {
        return em.createQuery(
                        "SELECT e FROM SupervisionEntry e WHERE e.state = :open"
                                + " AND (e.traineeId = :person OR e.supervisorId = :person) ORDER BY e.loggedAt",
                        SupervisionEntry.class)
                .setParameter("open", State.LOGGED)
                .setParameter("person", personId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
