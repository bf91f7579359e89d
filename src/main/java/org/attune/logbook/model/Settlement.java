package org.attune.logbook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How something that was handed in ended: by whom, when, why, and which facts it became. */
@Embeddable
public class Settlement {

    @Column(name = "settled_by")
    private Long by;

    @Column(name = "settled_at")
    private Instant at;

    private String reason;

    @Column(name = "fact_id")
    private Long factId;

    @Column(name = "mirror_id")
    private Long mirrorId;

    /** It was confirmed by somebody whose own credential did not stand on the day (E1). */
    private Boolean unverified;

    protected Settlement() {} // For JPA.

    Settlement(long by, Instant at, String reason) {
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    public void isFact(Long id, Long mirror) {
        factId = id;
        mirrorId = mirror;
    }

    public void verified(boolean stands) {
        unverified = !stands;
    }

    void forgetReason() {
        reason = null;
    }

    public Long getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }

    public Long getFactId() {
        return factId;
    }

    public Long getMirrorId() {
        return mirrorId;
    }

    public boolean isUnverified() {
        return Boolean.TRUE.equals(unverified);
    }
}
