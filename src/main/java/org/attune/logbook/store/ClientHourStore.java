package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.ClientHour;
import org.attune.logbook.model.ClientHour.State;
import org.attune.shared.Refusal;

/** All entries of client logs. */
@ApplicationScoped
public class ClientHourStore {

    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    /** @throws Refusal when another request has just logged the same session */
    public void add(ClientHour hour) {
        try {
            em.persist(hour);
            em.flush();
        } catch (PersistenceException secondPress) {
            throw new Refusal("logbook", "refused.start-taken").at("start");
        }
    }

    /** Makes what was ended known to the database before something takes its place. */
    public void flush() {
        em.flush();
    }

    /** An entry of a school, locked so that it is not settled twice. */
    public Optional<ClientHour> locked(long organizationId, long id) {
        return em.createQuery(
                        "SELECT h FROM ClientHour h WHERE h.id = :id AND h.organizationId = :organization",
                        ClientHour.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A coach's entries, the latest first. */
    public List<ClientHour> ofTrainee(long traineeId) {
        return em.createQuery(
                        "SELECT h FROM ClientHour h WHERE h.traineeId = :trainee ORDER BY h.startsAt DESC, h.id DESC",
                        ClientHour.class)
                .setParameter("trainee", traineeId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Entries that count, of these coaches, from two days before the first to two days after the last day. */
    public List<ClientHour> liveAround(Collection<Long> trainees, LocalDate first, LocalDate last) {
        return trainees.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT h FROM ClientHour h WHERE h.traineeId IN :trainees AND h.live = 1"
                                        + " AND h.day BETWEEN :first AND :last",
                                ClientHour.class)
                        .setParameter("trainees", trainees)
                        .setParameter("first", first.minusDays(2))
                        .setParameter("last", last.plusDays(2))
                        .getResultList();
    }

    /** What these coaches have in this state, the oldest first. */
    public List<ClientHour> in(Collection<Long> trainees, State state) {
        return trainees.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT h FROM ClientHour h WHERE h.traineeId IN :trainees AND h.state = :state"
                                        + " ORDER BY h.traineeId, h.startsAt",
                                ClientHour.class)
                        .setParameter("trainees", trainees)
                        .setParameter("state", state)
                        .setMaxResults(SHOWN)
                        .getResultList();
    }

    /** How many entries wait for a signature, and since when the first one does. */
    public record Open(long count, Instant since) {}

    /** What waits among the entries of these coaches; empty when nothing does. */
    public Optional<Open> open(Collection<Long> trainees) {
        if (trainees.isEmpty()) {
            return Optional.empty();
        }
        var since = em.createQuery(
                        "SELECT h.loggedAt FROM ClientHour h WHERE h.traineeId IN :trainees AND h.state = :open"
                                + " ORDER BY h.loggedAt",
                        Instant.class)
                .setParameter("trainees", trainees)
                .setParameter("open", State.LOGGED)
                .getResultList();
        return since.isEmpty() ? Optional.empty() : Optional.of(new Open(since.size(), since.get(0)));
    }

    /** Sums of what counts: minutes in all, individual, paid, reciprocal, signed, and how many listed clients. */
    public long[] sums(long traineeId) {
        var row = (Object[]) em.createNativeQuery("SELECT COALESCE(SUM(minutes), 0),"
                        + " COALESCE(SUM(CASE WHEN format = 'INDIVIDUAL' THEN minutes END), 0),"
                        + " COALESCE(SUM(CASE WHEN paid THEN minutes END), 0),"
                        + " COALESCE(SUM(CASE WHEN reciprocal THEN minutes END), 0),"
                        + " COALESCE(SUM(CASE WHEN state = 'ATTESTED' THEN minutes END), 0),"
                        + " COUNT(DISTINCT client_id) FROM logbook_client_hour WHERE trainee_id = ?1 AND live = 1")
                .setParameter(1, traineeId)
                .getSingleResult();
        var sums = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            sums[i] = ((Number) row[i]).longValue();
        }
        return sums;
    }

    /** Everything this person logged or settled. */
    public List<ClientHour> allOf(long personId) {
        return em.createQuery(
                        "SELECT h FROM ClientHour h WHERE h.traineeId = :person OR h.settledBy = :person ORDER BY h.id",
                        ClientHour.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Everything logged with this client. */
    public List<ClientHour> withClient(long clientId) {
        return em.createQuery("SELECT h FROM ClientHour h WHERE h.clientId = :client ORDER BY h.id", ClientHour.class)
                .setParameter("client", clientId)
                .getResultList();
    }
}
