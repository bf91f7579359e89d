package org.attune.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.shared.Refusal;

/**
 * A letter of an organization that arranged coaching for its people, with a date and a named signatory. It can stand in
 * for a client's yes to being listed in a log of hours, and for nothing else: nobody is recorded on the word of a third.
 */
@Entity
@Table(name = "privacy_letter")
public class OrganizationLetter {

    public static final int LONGEST = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "coach_id", nullable = false, updatable = false)
    private long coachId;

    @Column(nullable = false)
    private String sender;

    @Column(nullable = false)
    private String signatory;

    @Column(name = "written_on", nullable = false, updatable = false)
    private LocalDate writtenOn;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    protected OrganizationLetter() {} // For JPA.

    /** @param today the coach's day: no letter is from tomorrow */
    public OrganizationLetter(
            Client client, String sender, String signatory, LocalDate writtenOn, LocalDate today, Instant now) {
        this.organizationId = client.getOrganizationId();
        this.coachId = client.getCoachId();
        this.sender = named(sender, "sender");
        this.signatory = named(signatory, "signatory");
        if (writtenOn == null || writtenOn.isAfter(today)) {
            throw new Refusal("privacy", "letter.day").at("writtenOn");
        }
        this.writtenOn = writtenOn;
        this.notedAt = now;
    }

    static String named(String name, String field) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw new Refusal("privacy", "named." + field, LONGEST).at(field);
        }
        return name.strip();
    }

    /** Whose name was under it goes with the coach. */
    public void forgetNames() {
        sender = "—";
        signatory = "—";
    }

    public Long getId() {
        return id;
    }

    public String getSender() {
        return sender;
    }

    public String getSignatory() {
        return signatory;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
