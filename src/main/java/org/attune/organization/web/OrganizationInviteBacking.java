package org.attune.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.attune.identity.Role;
import org.attune.organization.PeopleService;
import org.attune.organization.model.GuestList;
import org.attune.organization.model.GuestList.Guest;
import org.attune.shared.Refusal;

/** Inviting one person, or many whose names and addresses are pasted. */
@Named
@ViewScoped
public class OrganizationInviteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService people;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Size(max = 254)
    private String email;

    @NotEmpty(message = "{organization.roles.missing}")
    private Role[] roles = {Role.TRAINEE};

    @NotBlank
    @Size(max = 60_000)
    private String guests;

    @NotEmpty(message = "{organization.roles.missing}")
    private Role[] rolesOfAll = {Role.TRAINEE};

    /** Only an administrator sees the page. */
    public void open() {
        people.requireAdministrator();
    }

    public String invite() {
        if (!GuestList.isAddress(email.strip())) {
            throw new Refusal("organization", "invite.no-address").at("email");
        }
        return invite(List.of(new Guest(name.strip(), email.strip())), roles, "email");
    }

    public String inviteAll() {
        var list = GuestList.of(guests);
        if (list.fault() != null) {
            var fault = list.fault();
            throw new Refusal("organization", fault.key(), fault.line(), fault.text()).at("guests");
        }
        return invite(list.guests(), rolesOfAll, "guests");
    }

    private String invite(List<Guest> list, Role[] chosen, String field) {
        try {
            people.invite(list, Set.of(chosen));
        } catch (Refusal refusal) {
            throw refusal.feature().equals("identity") ? refusal.at(field) : refusal;
        }
        return "/organization/people?faces-redirect=true&invited=" + list.size();
    }

    /** Roles an administrator can give. */
    public List<Role> getAllRoles() {
        return List.of(Role.TRAINEE, Role.SUPERVISOR, Role.ASSESSOR, Role.PROGRAMME_LEAD, Role.ORGANIZATION_ADMIN);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }

    public Role[] getRolesOfAll() {
        return rolesOfAll;
    }

    public void setRolesOfAll(Role[] rolesOfAll) {
        this.rolesOfAll = rolesOfAll;
    }
}
