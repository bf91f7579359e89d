package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How somebody said it before. */
@Embeddable
public class EarlierWording {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected EarlierWording() {} // For JPA.

    EarlierWording(long organizationId, int number, String body, Instant writtenAt) {
        this.organizationId = organizationId;
        this.number = number;
        this.body = body;
        this.writtenAt = writtenAt;
    }

    public int getNumber() {
        return number;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
