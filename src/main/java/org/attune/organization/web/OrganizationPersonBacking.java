package org.attune.organization.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.identity.Role;
import org.attune.organization.AppointmentService;
import org.attune.organization.PeopleService;
import org.attune.organization.PersonRow;
import org.attune.organization.Supervision;
import org.attune.organization.model.RoleAssignment;
import org.attune.shared.NotFoundException;
import org.attune.shared.web.Dates;
import org.attune.shared.web.Texts;

/** One person of the organization: their account, roles and supervisors. */
@Named
@ViewScoped
public class OrganizationPersonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService people;

    @Inject
    AppointmentService appointments;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private String id;
    private long personId;
    private PersonRow person;
    private List<RoleAssignment> roles;
    private List<Supervision> supervision;
    private Map<Long, String> supervisors;

    @NotNull
    private Role role;

    @NotNull
    private LocalDate roleFrom;

    @NotNull
    private Long supervisor;

    @NotNull
    private LocalDate supervisionFrom;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("person " + id);
        }
        personId = Long.parseLong(id);
        roleFrom = dates.today();
        supervisionFrom = dates.today();
    }

    /** Reads what the page shows, each time before it is shown. */
    public void load() {
        person = people.person(personId);
        roles = appointments.rolesOf(personId);
        supervision = appointments.supervisionOf(personId);
        supervisors = appointments.supervisors();
    }

    public void giveRole() {
        appointments.giveRole(personId, role, roleFrom);
        done("person.role.given");
    }

    public void endRole(long assignmentId) {
        appointments.endRole(assignmentId);
        done("person.role.ended");
    }

    public void giveSupervisor() {
        appointments.giveSupervisor(personId, supervisor, supervisionFrom);
        done("person.supervision.given");
    }

    public void endSupervision(long relationshipId) {
        appointments.endSupervision(relationshipId);
        done("person.supervision.ended");
    }

    public void inviteAgain() {
        people.inviteAgain(personId);
        done("person.invited-again");
    }

    public void close() {
        people.close(personId);
        done("person.closed");
    }

    public void reopen() {
        people.reopen(personId);
        done("person.reopened");
    }

    private void done(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("organization", key), null));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonRow getPerson() {
        return person;
    }

    public List<RoleAssignment> getRoles() {
        return roles;
    }

    public List<Supervision> getSupervision() {
        return supervision;
    }

    public Map<Long, String> getSupervisors() {
        return supervisors;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getRoleFrom() {
        return roleFrom;
    }

    public void setRoleFrom(LocalDate roleFrom) {
        this.roleFrom = roleFrom;
    }

    public Long getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(Long supervisor) {
        this.supervisor = supervisor;
    }

    public LocalDate getSupervisionFrom() {
        return supervisionFrom;
    }

    public void setSupervisionFrom(LocalDate supervisionFrom) {
        this.supervisionFrom = supervisionFrom;
    }
}
