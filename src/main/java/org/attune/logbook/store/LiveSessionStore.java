package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.model.Attendance;
import org.attune.logbook.model.LiveSession;
import org.attune.logbook.model.LiveSession.State;

/** All live sessions and their sheets. */
@ApplicationScoped
public class LiveSessionStore {

    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    public void add(LiveSession session) {
        em.persist(session);
        em.flush();
    }

    public void add(Attendance line) {
        em.persist(line);
    }

    public void remove(Attendance line) {
        em.remove(line);
    }

    public Optional<LiveSession> of(long organizationId, long id) {
        return Optional.ofNullable(em.find(LiveSession.class, id))
                .filter(found -> found.getOrganizationId() == organizationId);
    }

    /** One session, locked so that it is not signed twice. */
    public Optional<LiveSession> locked(long organizationId, long id) {
        return em.createQuery(
                        "SELECT s FROM LiveSession s WHERE s.id = :id AND s.organizationId = :organization",
                        LiveSession.class)
                .setParameter("id", id)
                .setParameter("organization", organizationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Sessions of one leader, the latest first. */
    public List<LiveSession> ledBy(long leaderId) {
        return em.createQuery(
                        "SELECT s FROM LiveSession s WHERE s.leaderId = :leader ORDER BY s.startsAt DESC, s.id DESC",
                        LiveSession.class)
                .setParameter("leader", leaderId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Sessions of a school, the latest first. */
    public List<LiveSession> ofSchool(long organizationId) {
        return em.createQuery(
                        "SELECT s FROM LiveSession s WHERE s.organizationId = :organization"
                                + " ORDER BY s.startsAt DESC, s.id DESC",
                        LiveSession.class)
                .setParameter("organization", organizationId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Planned sessions to which this person is invited and which are not over, the next first. */
    public List<LiveSession> comingFor(long personId, Instant since) {
        return em.createQuery(
                        "SELECT s FROM LiveSession s, Attendance a WHERE a.sessionId = s.id AND a.personId = :person"
                                + " AND s.state = :planned AND s.startsAt > :since ORDER BY s.startsAt",
                        LiveSession.class)
                .setParameter("person", personId)
                .setParameter("planned", State.PLANNED)
                .setParameter("since", since)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public List<LiveSession> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT s FROM LiveSession s WHERE s.id IN :ids", LiveSession.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The sheet of a session, in the order of invitation. */
    public List<Attendance> sheet(long sessionId) {
        return em.createQuery("SELECT a FROM Attendance a WHERE a.sessionId = :session ORDER BY a.id", Attendance.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    public Optional<Attendance> line(long id) {
        return Optional.ofNullable(em.find(Attendance.class, id));
    }

    /** A person's lines in sessions that were signed, the latest first. */
    public List<Attendance> signedLinesOf(long personId) {
        return em.createQuery(
                        "SELECT a FROM Attendance a, LiveSession s WHERE a.sessionId = s.id AND a.personId = :person"
                                + " AND s.state = :signed ORDER BY s.startsAt DESC",
                        Attendance.class)
                .setParameter("person", personId)
                .setParameter("signed", State.SIGNED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Everything this person was invited to. */
    public List<Attendance> linesOf(long personId) {
        return em.createQuery("SELECT a FROM Attendance a WHERE a.personId = :person ORDER BY a.id", Attendance.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Everything this person led or signed. */
    public List<LiveSession> allBy(long personId) {
        return em.createQuery(
                        "SELECT s FROM LiveSession s WHERE s.leaderId = :person OR s.signedBy = :person ORDER BY s.id",
                        LiveSession.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
