package org.attune.logbook.model;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.shared.Refusal;

/**
 * Something that happened outside of Attune, handed in by the person it is about and confirmed by somebody who answers for
 * it with their name. What was confirmed is not edited; a mistake is taken back, with a reason.
 */
@Entity
@Table(name = "logbook_milestone")
public class Milestone {

    /** Where it stands between the two. */
    public enum State {
        SUBMITTED,
        CONFIRMED,
        SENT_BACK,
        WITHDRAWN,
        TAKEN_BACK
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

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate day;

    /** One answer a line, as name=answer. */
    @Column(nullable = false)
    private String answers;

    private String words;

    @Column(name = "named_id", updatable = false)
    private Long namedId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.SUBMITTED;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Embedded
    private Settlement settlement;

    protected Milestone() {} // For JPA.

    /** @param named who is asked to confirm, or null where anybody with the role may */
    public Milestone(long organizationId, long personId, String kind, LocalDate day, Long named) {
        this.organizationId = organizationId;
        this.personId = personId;
        this.kind = kind;
        this.day = day;
        this.namedId = named;
    }

    public Milestone saying(Map<String, String> given, String note, Instant now) {
        answers = written(given);
        words = note;
        submittedAt = now;
        return this;
    }

    private static String written(Map<String, String> given) {
        return given.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().replace('\n', ' '))
                .collect(joining("\n"));
    }

    /** Confirms it, with what only the confirmer can say. */
    public void confirm(Map<String, String> further, long by, Instant now) {
        requireOpen();
        var all = getAnswers();
        all.putAll(further);
        answers = written(all);
        state = State.CONFIRMED;
        settlement = new Settlement(by, now, null);
    }

    /** Ends it without confirming, or takes a confirmation back. */
    public void end(State how, String reason, long by, Instant now) {
        if (how == State.TAKEN_BACK ? state != State.CONFIRMED : state != State.SUBMITTED) {
            throw settled();
        }
        var before = settlement;
        state = how;
        settlement = new Settlement(by, now, reason);
        if (before != null) {
            settlement.isFact(before.getFactId(), before.getMirrorId());
        }
    }

    private void requireOpen() {
        if (state != State.SUBMITTED) {
            throw settled();
        }
    }

    private static Refusal settled() {
        return new Refusal("logbook", "refused.settled");
    }

    /** One of the people is erased; what was written goes with them. */
    public void forgetWords() {
        words = null;
        if (settlement != null) {
            settlement.forgetReason();
        }
    }

    public boolean isOpen() {
        return state == State.SUBMITTED;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
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

    public String getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    /** A copy, in the order in which they were asked. */
    public Map<String, String> getAnswers() {
        var all = new LinkedHashMap<String, String>();
        answers.lines().filter(line -> line.contains("=")).forEach(line -> {
            int end = line.indexOf('=');
            all.put(line.substring(0, end), line.substring(end + 1));
        });
        return all;
    }

    public String getWords() {
        return words;
    }

    public Long getNamedId() {
        return namedId;
    }

    public State getState() {
        return state;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** How it ended, or null while it is open. */
    public Settlement getSettlement() {
        return settlement;
    }
}
