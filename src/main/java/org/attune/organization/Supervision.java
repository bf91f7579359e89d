package org.attune.organization;

import java.io.Serializable;
import java.time.LocalDate;
import org.attune.organization.model.Relationship;

/** That somebody supervises a person, from one day until another. */
public class Supervision implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Relationship relationship;
    private final String supervisor;

    Supervision(Relationship relationship, String supervisor) {
        this.relationship = relationship;
        this.supervisor = supervisor;
    }

    public Long getId() {
        return relationship.getId();
    }

    /** Name of the supervisor. */
    public String getSupervisor() {
        return supervisor;
    }

    public LocalDate getFrom() {
        return relationship.getFrom();
    }

    public LocalDate getTo() {
        return relationship.getTo();
    }
}
