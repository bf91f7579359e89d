package org.attune.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.attune.identity.Role;

/** A role held by a person from one day until another. Eligibility is judged on the day of the act (R5). */
@Entity
@Table(name = "organization_role")
public class RoleAssignment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected RoleAssignment() {} // For JPA.

    public RoleAssignment(long organizationId, long personId, Role role, LocalDate from) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.role = role;
        this.from = from;
    }

    /**
     * Ends the role; the last day still counts. Never lengthens it: to hold a role again it has to be given again, which
     * asks what it clashes with.
     */
    public void end(LocalDate lastDay) {
        if (to == null || lastDay.isBefore(to)) {
            to = lastDay;
        }
    }

    /** Whether it is held on that day or a later one. */
    public boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day) && !to.isBefore(from);
    }

    public Long getId() {
        return id;
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public long getPersonId() {
        return personId;
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
