package org.attune.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.logbook.AccommodationKind;
import org.attune.logbook.model.Accommodation;

/** All accommodations. */
@ApplicationScoped
public class AccommodationStore {

    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    public void add(Accommodation accommodation) {
        em.persist(accommodation);
        em.flush();
    }

    public Optional<Accommodation> of(long organizationId, long id) {
        return Optional.ofNullable(em.find(Accommodation.class, id))
                .filter(found -> found.getOrganizationId() == organizationId);
    }

    /** A person's accommodations, the latest first. */
    public List<Accommodation> ofPerson(long personId) {
        return ofPeople(List.of(personId));
    }

    /** Accommodations of these people, the latest first. */
    public List<Accommodation> ofPeople(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM Accommodation a WHERE a.personId IN :people ORDER BY a.from DESC, a.id DESC",
                                Accommodation.class)
                        .setParameter("people", people)
                        .setMaxResults(SHOWN)
                        .getResultList();
    }

    /** What a school has granted and what has not run out before that day, the latest first. */
    public List<Accommodation> ofSchool(long organizationId, LocalDate day) {
        return em.createQuery(
                        "SELECT a FROM Accommodation a WHERE a.organizationId = :organization AND a.to >= :day"
                                + " ORDER BY a.from DESC, a.id DESC",
                        Accommodation.class)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Everything granted to or by this person. */
    public List<Accommodation> allOf(long personId) {
        return em.createQuery(
                        "SELECT a FROM Accommodation a WHERE a.personId = :person OR a.grantedBy = :person ORDER BY a.id",
                        Accommodation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** How much of something a person is granted on that day. */
    public int amount(long personId, AccommodationKind kind, LocalDate day) {
        return ofPerson(personId).stream()
                .filter(one -> one.getKind() == kind && one.standsOn(day))
                .mapToInt(Accommodation::getAmount)
                .sum();
    }
}
