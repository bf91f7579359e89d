package org.attune.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.practice.model.triad.TriadCare;
import org.attune.practice.model.triad.TriadMark;

/** What people noticed for each other, and how they are afterwards. */
@ApplicationScoped
public class TriadWords {

    @PersistenceContext
    EntityManager em;

    public void add(TriadMark mark) {
        em.persist(mark);
        em.flush();
    }

    public void remove(TriadMark mark) {
        em.remove(mark);
        em.flush();
    }

    public void add(TriadCare care) {
        em.persist(care);
        em.flush();
    }

    /** All that was noticed for the coach of this part, in the order of the practice. */
    public List<TriadMark> marksFor(long coachPartId) {
        return em.createQuery(
                        "SELECT m FROM TriadMark m WHERE m.coachPartId = :part ORDER BY m.markedAt, m.id",
                        TriadMark.class)
                .setParameter("part", coachPartId)
                .getResultList();
    }

    /** The same for several of a coach's parts. */
    public List<TriadMark> marksFor(Collection<Long> coachPartIds) {
        return coachPartIds.isEmpty()
                ? List.of()
                : em.createQuery("SELECT m FROM TriadMark m WHERE m.coachPartId IN :parts", TriadMark.class)
                        .setParameter("parts", coachPartIds)
                        .getResultList();
    }

    /** What one person has noticed for that coach, the latest last. */
    public List<TriadMark> marksBy(long giverId, long coachPartId) {
        return em.createQuery(
                        "SELECT m FROM TriadMark m WHERE m.coachPartId = :part AND m.giverId = :giver"
                                + " ORDER BY m.markedAt, m.id",
                        TriadMark.class)
                .setParameter("part", coachPartId)
                .setParameter("giver", giverId)
                .getResultList();
    }

    public List<TriadMark> everyMarkBy(long giverId) {
        return em.createQuery("SELECT m FROM TriadMark m WHERE m.giverId = :giver ORDER BY m.id", TriadMark.class)
                .setParameter("giver", giverId)
                .getResultList();
    }

    public List<TriadMark> everyMarkFor(long coachId) {
        return em.createQuery("SELECT m FROM TriadMark m WHERE m.coachId = :coach ORDER BY m.id", TriadMark.class)
                .setParameter("coach", coachId)
                .getResultList();
    }

    public Optional<TriadCare> care(long id) {
        return Optional.ofNullable(em.find(TriadCare.class, id));
    }

    public Optional<TriadCare> careOf(long triadId, long personId) {
        return em
                .createQuery(
                        "SELECT c FROM TriadCare c WHERE c.triadId = :triad AND c.personId = :person", TriadCare.class)
                .setParameter("triad", triadId)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    public List<TriadCare> everyCareOf(long personId) {
        return em.createQuery("SELECT c FROM TriadCare c WHERE c.personId = :person ORDER BY c.id", TriadCare.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Removes what somebody wrote for others, what others wrote for them, and how they were. */
    public void removeAllOf(long personId) {
        everyMarkBy(personId).forEach(em::remove);
        everyMarkFor(personId).forEach(em::remove);
        everyCareOf(personId).forEach(em::remove);
    }
}
