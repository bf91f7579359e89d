package org.attune.organization.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.identity.Role;
import org.attune.organization.RelationshipKind;
import org.attune.organization.model.Organization;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;

/** Organizations, dated roles and dated relationships. */
@ApplicationScoped
public class Organizations {

    private static final String VALID = " AND r.from <= :day AND (r.to IS NULL OR r.to >= :day)";

    @PersistenceContext
    EntityManager em;

    public void add(Organization organization) {
        em.persist(organization);
        em.flush();
    }

    public void add(RoleAssignment assignment) {
        em.persist(assignment);
    }

    public void add(Relationship relationship) {
        em.persist(relationship);
    }

    public Optional<Organization> find(long id) {
        return Optional.ofNullable(em.find(Organization.class, id));
    }

    public boolean hasAny() {
        return !em.createQuery("SELECT o.id FROM Organization o", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Role> rolesOf(long personId, LocalDate day) {
        return em.createQuery("SELECT r.role FROM RoleAssignment r WHERE r.personId = :person" + VALID, Role.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    public boolean holds(long organizationId, long personId, Role role, LocalDate day) {
        return !em.createQuery(
                        "SELECT r.id FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.personId = :person AND r.role = :role" + VALID,
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("person", personId)
                .setParameter("role", role)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Long> holders(long organizationId, Role role, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.role = :role" + VALID,
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Long> holdersAmong(long organizationId, Collection<Long> people, Role role, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.personId IN :people AND r.role = :role" + VALID,
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("people", people)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    /** Of these people, supervisors of this person who hold that role. */
    public List<Long> holdersForAmong(long organizationId, Collection<Long> people, long personId, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.personId IN :people AND r.role = :role" + VALID
                                + " AND r.personId IN (SELECT s.holderId FROM Relationship s WHERE"
                                + " s.personId = :person AND s.kind = :kind AND s.from <= :day"
                                + " AND (s.to IS NULL OR s.to >= :day))",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("people", people)
                .setParameter("role", Role.SUPERVISOR)
                .setParameter("person", personId)
                .setParameter("kind", RelationshipKind.SUPERVISOR)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Long> holdersOfAny(
            long organizationId, Collection<Long> people, Set<Role> roles, Set<Role> none, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.personId IN :people AND r.role IN :roles" + VALID
                                + " AND NOT EXISTS (SELECT o.id FROM RoleAssignment o WHERE o.personId = r.personId"
                                + " AND o.role IN :none AND o.from <= :day AND (o.to IS NULL OR o.to >= :day))",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("people", people)
                .setParameter("roles", roles)
                .setParameter("none", none)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who is this to the person, for example their supervisors. */
    public List<Long> holdersFor(long personId, RelationshipKind kind, LocalDate day) {
        return em.createQuery(
                        "SELECT r.holderId FROM Relationship r WHERE r.personId = :person AND r.kind = :kind" + VALID
                                + " ORDER BY r.from DESC",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether one ever stood in any of these relationships to the other, or is about to. */
    public boolean everHeld(long holderId, long personId, Collection<RelationshipKind> kinds) {
        return !em.createQuery(
                        "SELECT r.id FROM Relationship r WHERE r.holderId = :holder AND r.personId = :person"
                                + " AND r.kind IN :kinds AND (r.to IS NULL OR r.to >= r.from)",
                        Long.class)
                .setParameter("holder", holderId)
                .setParameter("person", personId)
                .setParameter("kinds", kinds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** For whom this person ever was one of these, or is about to be. */
    public List<Long> everUnder(long holderId, Collection<RelationshipKind> kinds) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM Relationship r WHERE r.holderId = :holder AND r.kind IN :kinds"
                                + " AND (r.to IS NULL OR r.to >= r.from)",
                        Long.class)
                .setParameter("holder", holderId)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** For whom this person is it, for example their supervisees. */
    public List<Long> personsOf(long holderId, RelationshipKind kind, LocalDate day) {
        return em.createQuery(
                        "SELECT r.personId FROM Relationship r WHERE r.holderId = :holder AND r.kind = :kind" + VALID,
                        Long.class)
                .setParameter("holder", holderId)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList();
    }
}
