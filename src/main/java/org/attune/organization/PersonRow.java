package org.attune.organization;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.attune.identity.Member;
import org.attune.identity.Role;

/** A person of the organization in the administrator's list. */
public class PersonRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final List<Role> roles;
    private final List<String> supervisors;

    PersonRow(Member member, List<Role> roles, List<String> supervisors) {
        this.member = member;
        this.roles = roles;
        this.supervisors = supervisors;
    }

    public long getId() {
        return member.getId();
    }

    public String getName() {
        return member.getName();
    }

    public String getEmail() {
        return member.getEmail();
    }

    public Member.State getState() {
        return member.getState();
    }

    public Instant getSince() {
        return member.getSince();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<String> getSupervisors() {
        return supervisors;
    }
}
