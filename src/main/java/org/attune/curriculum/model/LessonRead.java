package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That somebody said of a lesson: I have read this. */
@Embeddable
public class LessonRead {

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "lesson_id", nullable = false, updatable = false)
    private String lessonId;

    @Column(name = "read_at", nullable = false, updatable = false)
    private Instant readAt;

    protected LessonRead() {} // For JPA.

    LessonRead(long organizationId, String lessonId, Instant now) {
        this.organizationId = organizationId;
        this.lessonId = lessonId;
        this.readAt = now;
    }

    public String getLessonId() {
        return lessonId;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
