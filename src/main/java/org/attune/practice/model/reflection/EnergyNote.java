package org.attune.practice.model.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * How somebody came out of a session, in one tap. It is theirs alone, unless they bring it to supervision, and it is
 * never counted over people.
 */
@Entity
@Table(name = "practice_energy_note")
public class EnergyNote {

    public static final int MAX = 200;

    /** What a session did to the coach. */
    public enum Energy {
        DRAINED,
        EVEN,
        RENEWED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Energy energy;

    @Column(updatable = false)
    private byte[] line;

    @Column(name = "brought_to")
    private Long broughtTo;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    protected EnergyNote() {} // For JPA.

    public EnergyNote(Reflection.Author person, Energy energy, byte[] sealedLine, Instant now) {
        organizationId = person.organizationId();
        personId = person.id();
        this.energy = energy;
        line = sealedLine;
        notedAt = now;
    }

    /** Lets a supervisor read it; null takes that back. */
    public void bringTo(Long supervisorId) {
        broughtTo = supervisorId;
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public Energy getEnergy() {
        return energy;
    }

    public byte[] getLine() {
        return line;
    }

    public Long getBroughtTo() {
        return broughtTo;
    }

    public Instant getNotedAt() {
        return notedAt;
    }
}
