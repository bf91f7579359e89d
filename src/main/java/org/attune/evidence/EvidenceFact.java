package org.attune.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fact as readers see it. When the content behind it was erased at a client's wish, the fact remains
 * as a tombstone: it still counts, and says that there is nothing left to open.
 */
public final class EvidenceFact {

    private final long id;
    private final NewEvidence told;
    private final boolean contentErased;
    private final String voidReason;

    public EvidenceFact(long id, NewEvidence told) {
        this(id, told, false, null);
    }

    /** As the ledger reads it back: with what later facts said about it. */
    public EvidenceFact(long id, NewEvidence told, boolean contentErased, String voidReason) {
        this.id = id;
        this.told = told.requireComplete();
        this.contentErased = contentErased;
        this.voidReason = voidReason;
    }

    public long getId() {
        return id;
    }

    public String getKind() {
        return told.kind();
    }

    public long getOrganizationId() {
        return told.organizationId();
    }

    public long getPersonId() {
        return told.personId();
    }

    public LocalDate getHappenedOn() {
        return told.happenedOn();
    }

    public int getMinutes() {
        return told.minutes();
    }

    public Set<EvidenceCategory> getCategories() {
        return told.categories();
    }

    public Map<String, String> getAttributes() {
        return told.attributes();
    }

    public String getSourceType() {
        return told.sourceType();
    }

    public String getSourceId() {
        return told.sourceId();
    }

    public Long getRecordedBy() {
        return told.recordedBy();
    }

    public boolean isContentErased() {
        return contentErased;
    }

    /** False once a later fact voided it; it then only explains decisions made before. */
    public boolean isStanding() {
        return voidReason == null;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(told.attributes().get(name));
    }

    public boolean says(String name, Object value) {
        return String.valueOf(value).equals(told.attributes().get(name));
    }
}
