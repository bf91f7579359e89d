package org.attune.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fact about to be written: who it is about, what happened on which day, for how long, what it may feed, and where it
 * came from. The source makes it unrepeatable: the same kind from the same source is the same fact, however often a
 * button was pressed.
 *
 * <pre>{@code
 * ledger.record(NewEvidence.of(EvidenceKind.CHECK_PASSED, organizationId, traineeId)
 *     .on(day).from("check-attempt", attemptId).by(traineeId)
 *     .feeding(EvidenceCategory.LEARNING).with("module", "M03").with("score", 90));
 * }</pre>
 */
public final class NewEvidence {

    private static final int LONGEST_DAY = 24 * 60;

    private final String kind;
    private final long organizationId;
    private final long personId;
    private final Set<EvidenceCategory> categories = EnumSet.noneOf(EvidenceCategory.class);
    private final Map<String, String> attributes = new TreeMap<>();
    private LocalDate happenedOn;
    private int minutes;
    private String sourceType;
    private String sourceId;
    private Long recordedBy;

    private NewEvidence(String kind, long organizationId, long personId) {
        this.kind = requireNonNull(kind);
        this.organizationId = organizationId;
        this.personId = personId;
    }

    public static NewEvidence of(String kind, long organizationId, long personId) {
        return new NewEvidence(kind, organizationId, personId);
    }

    /** The day it happened, in the person's own zone (R4). */
    public NewEvidence on(LocalDate day) {
        happenedOn = day;
        return this;
    }

    /** How long it took; leave it out where time does not matter. */
    public NewEvidence lasting(int wholeMinutes) {
        if (wholeMinutes < 0 || wholeMinutes > LONGEST_DAY) {
            throw new IllegalArgumentException("Minutes of one fact must lie within a day: " + wholeMinutes);
        }
        minutes = wholeMinutes;
        return this;
    }

    /** The thing it came from, for example the check attempt with its id. */
    public NewEvidence from(String type, Object id) {
        sourceType = requireNonNull(type);
        sourceId = String.valueOf(requireNonNull(id));
        return this;
    }

    /** Who caused the entry; leave it out when the system did. */
    public NewEvidence by(long accountId) {
        recordedBy = accountId;
        return this;
    }

    public NewEvidence feeding(EvidenceCategory... mayFeed) {
        categories.addAll(List.of(mayFeed));
        return this;
    }

    /** A detail a requirement may ask for. Ids and numbers only, never words said in a session. */
    public NewEvidence with(String attribute, Object value) {
        attributes.put(requireNonNull(attribute), String.valueOf(requireNonNull(value)));
        return this;
    }

    NewEvidence requireComplete() {
        requireNonNull(happenedOn, "The day of the evidence is missing");
        requireNonNull(sourceType, "The source of the evidence is missing");
        return this;
    }

    public String kind() {
        return kind;
    }

    public long organizationId() {
        return organizationId;
    }

    public long personId() {
        return personId;
    }

    public Set<EvidenceCategory> categories() {
        return Collections.unmodifiableSet(categories);
    }

    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public int minutes() {
        return minutes;
    }

    public String sourceType() {
        return sourceType;
    }

    public String sourceId() {
        return sourceId;
    }

    public Long recordedBy() {
        return recordedBy;
    }
}
