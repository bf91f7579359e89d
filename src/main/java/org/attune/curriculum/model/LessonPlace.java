package org.attune.curriculum.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far somebody has read in a lesson, by the paragraph at the top of their screen: the same place on a phone and at a
 * desk.
 */
@Entity
@Table(name = "curriculum_lesson_place")
public class LessonPlace {

    private static final int HUNDRED = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "module_id", nullable = false, updatable = false)
    private String moduleId;

    @Column(name = "lesson_id", nullable = false, updatable = false)
    private String lessonId;

    @Column(nullable = false)
    private int paragraph;

    @Column(nullable = false)
    private int paragraphs;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected LessonPlace() {} // For JPA.

    public String getModuleId() {
        return moduleId;
    }

    public String getLessonId() {
        return lessonId;
    }

    /** The paragraph reached, counted from zero. */
    public int getParagraph() {
        return paragraph;
    }

    /** How much of the lesson lies above it. */
    public int getPercent() {
        return paragraphs == 0 ? 0 : Math.min(HUNDRED, paragraph * HUNDRED / paragraphs);
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
