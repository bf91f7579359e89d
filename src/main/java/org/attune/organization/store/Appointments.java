package org.attune.organization.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.identity.Role;
import org.attune.organization.RelationshipKind;
import org.attune.organization.model.Relationship;
import org.attune.organization.model.RoleAssignment;

/** Roles and relationships as an administrator gives and ends them, past and coming ones included. */
@ApplicationScoped
public class Appointments {

    private static final String NOT_OVER = " AND (r.to IS NULL OR (r.to >= :day AND r.to >= r.from))";

    @PersistenceContext
    EntityManager em;

    /** Roles of these people that have not ended, earliest first. */
    public List<RoleAssignment> rolesOf(Collection<Long> personIds, LocalDate day) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM RoleAssignment r WHERE r.personId IN :persons" + NOT_OVER
                                        + " ORDER BY r.from, r.id",
                                RoleAssignment.class)
                        .setParameter("persons", personIds)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** All roles a person ever had, earliest first. */
    public List<RoleAssignment> allRolesOf(long personId) {
        return em.createQuery(
                        "SELECT r FROM RoleAssignment r WHERE r.personId = :person ORDER BY r.from, r.id",
                        RoleAssignment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Everything a person ever was to others, and others to them, earliest first. */
    public List<Relationship> allRelationshipsOf(long personId) {
        return em.createQuery(
                        "SELECT r FROM Relationship r WHERE r.personId = :person OR r.holderId = :person"
                                + " ORDER BY r.from, r.id",
                        Relationship.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** All roles a person ever had, locked so that two administrators cannot give clashing ones at once. */
    public List<RoleAssignment> lockedRolesOf(long personId) {
        return em.createQuery("SELECT r FROM RoleAssignment r WHERE r.personId = :person", RoleAssignment.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<RoleAssignment> role(long organizationId, long id) {
        return Optional.ofNullable(em.find(RoleAssignment.class, id))
                .filter(found -> found.getOrganizationId() == organizationId);
    }

    /** Relationships to these people that have not ended, earliest first. */
    public List<Relationship> relationshipsTo(Collection<Long> personIds, RelationshipKind kind, LocalDate day) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM Relationship r WHERE r.personId IN :persons AND r.kind = :kind"
                                        + NOT_OVER + " ORDER BY r.from, r.id",
                                Relationship.class)
                        .setParameter("persons", personIds)
                        .setParameter("kind", kind)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Relationships in which this person stands on the side of supervisor, mentor, manager or assessor. */
    public List<Relationship> relationshipsBy(long holderId, LocalDate day) {
        return em.createQuery("SELECT r FROM Relationship r WHERE r.holderId = :holder" + NOT_OVER, Relationship.class)
                .setParameter("holder", holderId)
                .setParameter("day", day)
                .getResultList();
    }

    public Optional<Relationship> relationship(long organizationId, long id) {
        return Optional.ofNullable(em.find(Relationship.class, id))
                .filter(found -> found.getOrganizationId() == organizationId);
    }

    /** Who holds a role on this day, with people who may no longer sign in. */
    public List<Long> holders(long organizationId, Role role, LocalDate day) {
        return em.createQuery(
                        "SELECT DISTINCT r.personId FROM RoleAssignment r WHERE r.organizationId = :organization"
                                + " AND r.role = :role AND r.from <= :day AND (r.to IS NULL OR r.to >= :day)",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("role", role)
                .setParameter("day", day)
                .getResultList();
    }

    public void add(RoleAssignment assignment) {
        em.persist(assignment);
    }

    public void add(Relationship relationship) {
        em.persist(relationship);
    }
}
