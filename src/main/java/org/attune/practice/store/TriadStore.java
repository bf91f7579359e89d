package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.practice.model.triad.Circle;
import org.attune.practice.model.triad.RoundCredit;
import org.attune.practice.model.triad.Triad;
import org.attune.practice.model.triad.TriadPart;
import org.attune.practice.model.triad.TriadRole;
import org.attune.practice.model.triad.TriadRound;
import org.attune.practice.model.triad.TriadSeat;

/** Meetings with their people and rounds. What is looked for names the person who has a seat there. */
@ApplicationScoped
public class TriadStore {

    private static final String SEATED = "SELECT t FROM Triad t, TriadSeat s WHERE s.triadId = t.id AND t.id = :triad"
            + " AND s.personId = :person AND t.organizationId = :organization";

    @PersistenceContext
    EntityManager em;

    public void add(Triad triad) {
        em.persist(triad);
        em.flush();
    }

    /** Adds a seat after those added before; who books sits first. */
    public void add(TriadSeat seat) {
        em.persist(seat);
        em.flush();
    }

    /** Adds rounds and parts that came up in the room; the others are known already. */
    public void save(Circle circle) {
        circle.getRounds().stream().filter(round -> round.getId() == null).forEach(em::persist);
        circle.getParts().stream().filter(part -> part.getId() == null).forEach(em::persist);
        em.flush();
    }

    public void add(TriadRound round) {
        em.persist(round);
    }

    /** A meeting somebody has a seat at. */
    public Optional<Triad> seated(long triadId, long personId, long organizationId) {
        return em.createQuery(SEATED, Triad.class)
                .setParameter("triad", triadId)
                .setParameter("person", personId)
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same, held for this transaction: whoever presses a button at the same time waits and sees what happened. It is
     * held by its key alone: whoever held a seat as well would wait here for the one who changes all the seats.
     */
    public Optional<Triad> seatedLocked(long triadId, long personId, long organizationId) {
        em.find(Triad.class, triadId, LockModeType.PESSIMISTIC_WRITE);
        return seated(triadId, personId, organizationId);
    }

    public boolean isSeated(long triadId, long personId) {
        return !em.createQuery(
                        "SELECT s.id FROM TriadSeat s WHERE s.triadId = :triad AND s.personId = :person", Long.class)
                .setParameter("triad", triadId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** All about a meeting, in three statements. */
    public Circle circle(Triad triad) {
        return new Circle(triad, seats(List.of(triad.getId())), rounds(List.of(triad.getId())), parts(triad.getId()));
    }

    public List<TriadSeat> seats(Collection<Long> triads) {
        return triads.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM TriadSeat s WHERE s.triadId IN :triads ORDER BY s.id", TriadSeat.class)
                        .setParameter("triads", triads)
                        .getResultList();
    }

    public List<TriadRound> rounds(Collection<Long> triads) {
        return triads.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM TriadRound r WHERE r.triadId IN :triads ORDER BY r.triadId, r.number",
                                TriadRound.class)
                        .setParameter("triads", triads)
                        .getResultList();
    }

    private List<TriadPart> parts(long triadId) {
        return em.createQuery(
                        "SELECT p FROM TriadPart p WHERE p.triadId = :triad ORDER BY p.roundNumber, p.id",
                        TriadPart.class)
                .setParameter("triad", triadId)
                .getResultList();
    }

    /** Meetings somebody has a seat at, the latest first. */
    public List<Triad> allOf(long personId, int most) {
        return em.createQuery(
                        "SELECT t FROM Triad t, TriadSeat s WHERE s.triadId = t.id AND s.personId = :person"
                                + " ORDER BY t.startsAt DESC, t.id DESC",
                        Triad.class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** All rounds in which somebody had a part, the latest first, each with the part. */
    public List<Object[]> partsOf(long personId, int most) {
        return em.createQuery(
                        "SELECT p, r FROM TriadPart p, TriadRound r WHERE r.triadId = p.triadId"
                                + " AND r.number = p.roundNumber AND p.personId = :person"
                                + " AND r.practisedSeconds IS NOT NULL ORDER BY r.startedAt DESC",
                        Object[].class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** A round in which somebody had a part. */
    public Optional<TriadRound> roundOf(long roundId, long personId) {
        return em
                .createQuery(
                        "SELECT r FROM TriadRound r, TriadPart p WHERE p.triadId = r.triadId AND p.roundNumber ="
                                + " r.number AND r.id = :round AND p.personId = :person",
                        TriadRound.class)
                .setParameter("round", roundId)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A round somebody coached, and the meeting it belongs to. */
    public record Coached(TriadRound round, Triad triad) {}

    /** Rounds somebody coached in other meetings, with something noticed that they have not answered, the oldest first. */
    public List<Coached> unansweredOf(long personId, long besides) {
        return em.createQuery(
                        "SELECT r, t FROM TriadPart p, TriadRound r, Triad t WHERE r.triadId = p.triadId"
                                + " AND r.number = p.roundNumber AND t.id = p.triadId AND t.id <> :besides"
                                + " AND p.personId = :person AND p.role = :coach AND p.answeredAt IS NULL"
                                + " AND r.practisedSeconds >= :least AND EXISTS"
                                + " (SELECT m.id FROM TriadMark m WHERE m.coachPartId = p.id) ORDER BY r.startedAt",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("besides", besides)
                .setParameter("coach", TriadRole.COACH)
                .setParameter("least", RoundCredit.LEAST_SECONDS)
                .getResultStream()
                .map(row -> new Coached((TriadRound) row[0], (Triad) row[1]))
                .toList();
    }

    /** The meeting of a round, held, so that two answers do not credit it at once. */
    public Triad locked(long triadId) {
        return em.find(Triad.class, triadId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How often each of these meetings has changed: what a node asks to learn whether anybody must look. */
    public Map<Long, Long> changesOf(Collection<Long> triads) {
        return triads.isEmpty()
                ? Map.of()
                : em
                        .createQuery("SELECT t.id, t.changes FROM Triad t WHERE t.id IN :triads", Object[].class)
                        .setParameter("triads", triads)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    public List<TriadSeat> everySeatOf(long personId) {
        return em.createQuery("SELECT s FROM TriadSeat s WHERE s.personId = :person ORDER BY s.id", TriadSeat.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<TriadPart> everyPartOf(long personId) {
        return em.createQuery("SELECT p FROM TriadPart p WHERE p.personId = :person ORDER BY p.id", TriadPart.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<Triad> everyHostedBy(long personId) {
        return em.createQuery("SELECT t FROM Triad t WHERE t.hostId = :person ORDER BY t.id", Triad.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
